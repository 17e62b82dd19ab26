package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;
import ru.srok.messages.coordinator.ChangeText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.html.Html;

/** On what basis a plan that is switched on was changed: asked once for all changes that were made together. */
final class Basis implements Conversation {

    private static final String STATE = "change.basis";
    private static final int LONGEST = 200;
    private static final Duration TOGETHER = Duration.ofMinutes(15);

    private final Desk desk;

    Basis(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> plan = List.of(ArgumentKind.PLAN);
        routes.action(
                "change.ask", Permission.COORDINATORS, plan, (dialogue, arguments) -> put(dialogue, arguments.plan()));
        routes.action("change.order", Permission.COORDINATORS, plan, (dialogue, arguments) -> {
            await(dialogue, arguments.plan(), "order");
            dialogue.say(Screen.of(say(ChangeText.CHANGE_ASK_ORDER)));
        });
        routes.action(
                "change.oral",
                Permission.COORDINATORS,
                plan,
                (dialogue, arguments) -> found(dialogue, arguments.plan(), say(ChangeText.CHANGE_ORAL_WORDS)));
        routes.awaiting(STATE, Permission.COORDINATORS, this::typed);
    }

    /** Asks, unless it was asked a moment ago and not answered yet. */
    static void ask(Dialogue dialogue, Plan plan) {
        Map<String, String> asked = dialogue.state().data();
        boolean waiting = dialogue.state().name().equals(STATE)
                && plan.id().value().equals(asked.get("plan"))
                && Instant.parse(asked.getOrDefault("at", Instant.EPOCH.toString()))
                        .plus(TOGETHER)
                        .isAfter(dialogue.now());
        if (!waiting) {
            put(dialogue, plan);
        }
    }

    private static void put(Dialogue dialogue, Plan plan) {
        await(dialogue, plan, "words");
        String id = plan.id().value();
        dialogue.say(Screen.of(say(ChangeText.CHANGE_ASK))
                .row(
                        Button.of(say(ChangeText.CHANGE_ORDER), "change.order", id),
                        Button.of(say(ChangeText.CHANGE_ORAL), "change.oral", id)));
    }

    private static void await(Dialogue dialogue, Plan plan, String kind) {
        dialogue.await(
                STATE,
                Map.of(
                        "plan", plan.id().value(),
                        "kind", kind,
                        "at", dialogue.now().toString()));
    }

    private boolean typed(Dialogue dialogue, Incoming.Words words) {
        Optional<Plan> plan = Awaited.plan(desk, dialogue);
        if (plan.isEmpty() || !words.files().isEmpty()) {
            dialogue.rest();
            return false;
        }
        Optional<String> basis =
                read(words.text(), "order".equals(dialogue.state().data().get("kind")));
        if (basis.isEmpty()) {
            dialogue.say(Screen.of(say(RowText.ROW_BASIS_WRONG)));
        } else {
            found(dialogue, plan.get(), basis.get());
        }
        return true;
    }

    /** A basis as typed, an order called so; empty if it is none. */
    static Optional<String> read(String typed, boolean isOrder) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        String order = say(ChangeText.CHANGE_ORDER).toLowerCase(Locale.ROOT);
        boolean named = words.toLowerCase(Locale.ROOT).startsWith(order);
        return Optional.of(isOrder && !named ? say(ChangeText.CHANGE_ORDER_WORDS, words) : words);
    }

    private void found(Dialogue dialogue, Plan plan, String basis) {
        List<String> open = open(plan, dialogue.actor().member().id());
        dialogue.rest();
        if (open.isEmpty()) {
            dialogue.replace(Screen.of(say(ChangeText.CHANGE_NONE)).row(PlanScreen.toPlan(plan)));
            return;
        }
        desk.store().rowChanges().found(plan.id(), open, basis);
        dialogue.replace(Screen.of(say(ChangeText.CHANGE_FOUNDED, Html.escape(basis), open.size()))
                .row(PlanScreen.toPlan(plan)));
    }

    /** Their own changes without a basis; where they have none, anybody's. */
    private List<String> open(Plan plan, MemberId member) {
        List<RowChange> all = desk.store().rowChanges().of(plan.id()).stream()
                .filter(change -> change.basis().isEmpty())
                .toList();
        List<RowChange> own =
                all.stream().filter(change -> change.by().equals(member)).toList();
        return (own.isEmpty() ? all : own).stream().map(RowChange::id).toList();
    }
}
