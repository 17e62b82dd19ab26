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
import ru.srok.messages.coordinator.RowText;

/** One row opened, struck out with its basis, or taken back in. */
final class RowEdits implements Conversation {

    private static final String STATE = "row.basis";
    private static final int LONGEST = 200;

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
        routes.action(
                "row.restore",
                Permission.COORDINATORS,
                row,
                (dialogue, arguments) -> changed(
                        dialogue,
                        Corrections.restored(
                                arguments.plan(), arguments.activity().id()),
                        arguments.activity().id()));
        routes.awaiting(STATE, Permission.COORDINATORS, this::basis);
    }

    private static void askBasis(Dialogue dialogue, Arguments arguments) {
        String plan = arguments.plan().id().value();
        String row = arguments.activity().id().value();
        dialogue.await(STATE, Map.of("plan", plan, "row", row));
        dialogue.say(
                Screen.of(say(RowText.ROW_ASK_BASIS)).row(Button.of(say(RowText.ROWS_BACK), "row.open", plan, row)));
    }

    private boolean basis(Dialogue dialogue, Incoming.Words words) {
        Optional<Plan> plan = Awaited.plan(desk, dialogue);
        Optional<Activity> row = plan.flatMap(found -> Awaited.row(found, dialogue));
        if (row.isEmpty() || !words.files().isEmpty()) {
            dialogue.rest();
            return false;
        }
        String basis = words.text().strip();
        if (basis.length() > LONGEST) {
            dialogue.say(Screen.of(say(RowText.ROW_BASIS_WRONG)));
            return true;
        }
        dialogue.rest();
        changed(
                dialogue,
                Corrections.struckOut(plan.orElseThrow(), row.get().id(), basis),
                row.get().id());
        return true;
    }

    private void changed(Dialogue dialogue, Plan corrected, ActivityId row) {
        Plan saved = desk.save(corrected, dialogue);
        dialogue.toast(say(RowText.ROW_SAVED));
        saved.activity(row).ifPresent(one -> dialogue.replace(card.screen(saved, one)));
    }
}
