package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.ChangeText;
import ru.srok.messages.coordinator.RowText;

/** One row opened, struck out with its basis, or taken back in. */
final class RowEdits implements Conversation {

    private static final String STATE = "row.basis";

    private final Desk desk;
    private final RowCard card;

    RowEdits(Desk desk) {
        this.desk = desk;
        this.card = new RowCard(desk);
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> row = List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY);
        routes.action(
                "row.open",
                Permission.COORDINATORS,
                row,
                (dialogue, arguments) -> dialogue.replace(card.screen(arguments.plan(), arguments.activity())));
        routes.action("row.strike", Permission.COORDINATORS, row, RowEdits::askBasis);
        routes.action("row.order", Permission.COORDINATORS, row, RowEdits::askOrder);
        routes.action(
                "row.oral",
                Permission.COORDINATORS,
                row,
                (dialogue, arguments) -> strike(
                        dialogue, arguments.plan(), arguments.activity().id(), say(ChangeText.CHANGE_ORAL_WORDS)));
        routes.action(
                "row.restore",
                Permission.COORDINATORS,
                row,
                (dialogue, arguments) -> changed(
                        dialogue,
                        Corrections.restored(
                                arguments.plan(), arguments.activity().id()),
                        arguments.activity().id(),
                        ""));
        routes.awaiting(STATE, Permission.COORDINATORS, this::basis);
    }

    private static void askBasis(Dialogue dialogue, Arguments arguments) {
        String plan = arguments.plan().id().value();
        String row = arguments.activity().id().value();
        dialogue.await(STATE, Map.of("plan", plan, "row", row));
        dialogue.say(Screen.of(say(RowText.ROW_ASK_BASIS))
                .row(
                        Button.of(say(ChangeText.CHANGE_ORDER), "row.order", plan, row),
                        Button.of(say(ChangeText.CHANGE_ORAL), "row.oral", plan, row))
                .row(Button.of(say(RowText.ROWS_BACK), "row.open", plan, row)));
    }

    private static void askOrder(Dialogue dialogue, Arguments arguments) {
        String plan = arguments.plan().id().value();
        String row = arguments.activity().id().value();
        dialogue.await(STATE, Map.of("plan", plan, "row", row, "kind", "order"));
        dialogue.say(Screen.of(say(ChangeText.CHANGE_ASK_ORDER))
                .row(Button.of(say(RowText.ROWS_BACK), "row.open", plan, row)));
    }

    private boolean basis(Dialogue dialogue, Incoming.Words words) {
        Optional<Plan> plan = Awaited.plan(desk, dialogue);
        Optional<Activity> row = plan.flatMap(found -> Awaited.row(found, dialogue));
        if (row.isEmpty() || !words.files().isEmpty()) {
            dialogue.rest();
            return false;
        }
        Optional<String> basis =
                Basis.read(words.text(), "order".equals(dialogue.state().data().get("kind")));
        if (basis.isEmpty()) {
            dialogue.say(Screen.of(say(RowText.ROW_BASIS_WRONG)));
            return true;
        }
        strike(dialogue, plan.orElseThrow(), row.get().id(), basis.get());
        return true;
    }

    private void strike(Dialogue dialogue, Plan plan, ActivityId row, String basis) {
        dialogue.rest();
        changed(dialogue, Corrections.struckOut(plan, row, basis), row, basis);
    }

    private void changed(Dialogue dialogue, Plan corrected, ActivityId row, String basis) {
        Plan saved = desk.save(corrected, dialogue, basis);
        dialogue.toast(say(RowText.ROW_SAVED));
        saved.activity(row).ifPresent(one -> dialogue.replace(card.screen(saved, one)));
    }
}
