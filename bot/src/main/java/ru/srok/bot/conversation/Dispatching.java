package ru.srok.bot.conversation;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Account;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.Messages;
import ru.srok.messages.chat.ChatText;

/** Hands what a person did to the one who handles it. */
final class Dispatching {

    private final Repositories store;
    private final Routes routes;
    private final Gate gate;

    Dispatching(Repositories store, Routes routes) {
        this.store = store;
        this.routes = routes;
        this.gate = new Gate(store);
    }

    void handle(Dialogue dialogue) {
        Incoming incoming = dialogue.incoming();
        if (incoming instanceof Incoming.Started) {
            first(routes.ofStart(), dialogue);
        } else if (incoming instanceof Incoming.Command command) {
            command(dialogue, command);
        } else if (incoming instanceof Incoming.Words words) {
            words(dialogue, words);
        } else if (incoming instanceof Incoming.Pressed pressed) {
            pressed(dialogue, pressed);
        } else if (incoming instanceof Incoming.Edited) {
            routes.ofEdits().stream()
                    .filter(route -> route.permission().allows(dialogue.actor()))
                    .forEach(route -> route.handler().handle(dialogue));
        } else if (incoming instanceof Incoming.Reachable reachable) {
            reachable(dialogue, reachable);
        }
    }

    private void first(List<Routes.Route<Routes.Handler>> candidates, Dialogue dialogue) {
        candidates.stream()
                .filter(route -> route.permission().allows(dialogue.actor()))
                .findFirst()
                .or(routes::ofLost)
                .ifPresent(route -> route.handler().handle(dialogue));
    }

    private void command(Dialogue dialogue, Incoming.Command command) {
        first(routes.ofCommand(command.name()).stream().toList(), dialogue);
    }

    private void words(Dialogue dialogue, Incoming.Words words) {
        Optional<Routes.Route<Routes.Handler>> label = words.files().isEmpty()
                ? routes.ofLabel(words.text())
                        .filter(route -> route.permission().allows(dialogue.actor()))
                : Optional.empty();
        if (label.isPresent()) {
            label.get().handler().handle(dialogue);
            return;
        }
        boolean taken = routes.ofState(dialogue.state().name())
                .filter(route -> route.permission().allows(dialogue.actor()))
                .map(route -> route.handler().handle(dialogue, words))
                .orElse(false);
        if (!taken && !offer(dialogue, words)) {
            first(List.of(), dialogue);
        }
    }

    private boolean offer(Dialogue dialogue, Incoming.Words words) {
        return routes.ofWords().stream()
                .filter(route -> route.permission().allows(dialogue.actor()))
                .anyMatch(route -> route.handler().handle(dialogue, words));
    }

    private void pressed(Dialogue dialogue, Incoming.Pressed pressed) {
        Action action = pressed.action();
        Optional<Routes.Route<Routes.ActionHandler>> route =
                Optional.ofNullable(action).flatMap(known -> routes.ofAction(known.name()));
        if (action == null || route.isEmpty()) {
            dialogue.toast(Messages.say(ChatText.STALE_BUTTON));
            first(List.of(), dialogue);
            return;
        }
        Optional<Arguments> arguments = Optional.of(route.get())
                .filter(found -> found.permission().allows(dialogue.actor()))
                .flatMap(found -> gate.admit(dialogue, found.arguments(), action.arguments()));
        if (arguments.isEmpty()) {
            dialogue.alert(Messages.say(ChatText.NOT_FOR_YOU));
            return;
        }
        route.get().handler().handle(dialogue, arguments.get());
    }

    private void reachable(Dialogue dialogue, Incoming.Reachable reachable) {
        Account account = dialogue.actor().account();
        if (account.reachable() != reachable.reachable()) {
            store.accounts().save(account.reachable(reachable.reachable()));
        }
    }
}
