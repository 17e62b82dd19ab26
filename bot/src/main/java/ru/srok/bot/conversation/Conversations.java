package ru.srok.bot.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.ConversationState;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.store.StaleVersionException;
import ru.srok.messages.Messages;
import ru.srok.messages.chat.ChatText;

/** Hands what a person did to who handles it, and puts what the bot says into the outbox. */
public final class Conversations {

    private static final int TRIES = 5;

    private final Repositories store;
    private final Gate gate;
    private final Clock clock;
    private final Routes routes = new Routes();

    /** Talks about these subjects; earlier ones are asked first. */
    public Conversations(Repositories store, Clock clock, List<Conversation> subjects) {
        this.store = store;
        this.gate = new Gate(store);
        this.clock = clock;
        subjects.forEach(subject -> subject.register(routes));
    }

    /**
     * Handles one deed. Handling it again after a crash says nothing twice.
     *
     * @return what to show over the chat
     * @throws StaleVersionException if others changed the same things again and again
     */
    public Outcome handle(Incoming incoming) {
        for (int i = 1; i < TRIES; i++) {
            try {
                return handleOnce(incoming);
            } catch (StaleVersionException changedMeanwhile) {
                // The store has newer documents now: decide anew.
            }
        }
        return handleOnce(incoming);
    }

    private Outcome handleOnce(Incoming incoming) {
        ConversationState before = store.conversationStates()
                .find(incoming.account())
                .orElseGet(() -> ConversationState.idle(incoming.account()));
        Dialogue dialogue = new Dialogue(incoming, actor(incoming.account()), before, clock.instant());
        dispatch(dialogue);
        if (!dialogue.state().equals(before)) {
            store.conversationStates().save(dialogue.state());
        }
        send(dialogue);
        return dialogue.outcome();
    }

    /** The commands that an account may use now, without their slash. */
    public Set<String> commandsOf(AccountId account) {
        return routes.commandsOf(actor(account));
    }

    /** Who an account speaks for now. */
    public Actor actor(AccountId id) {
        Account account = store.accounts().find(id).orElseGet(() -> Account.unknown(id));
        Optional<Member> member =
                account.active().flatMap(store.members()::find).filter(Member::active);
        return member.flatMap(
                        who -> store.workspaces().find(who.workspace()).map(where -> new Actor(account, who, where)))
                .orElseGet(() -> new Actor(account, null, null));
    }

    private void dispatch(Dialogue dialogue) {
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

    private void send(Dialogue dialogue) {
        String key = "answer:" + dialogue.incoming().key() + ":";
        int number = 0;
        for (Dialogue.Reply reply : dialogue.replies()) {
            store.outbox()
                    .add(OutboxMessage.answer(
                            key + number, dialogue.account(), reply.screen(), reply.edits(), dialogue.now()));
            number++;
        }
        dialogue.messages().forEach(store.outbox()::add);
    }
}
