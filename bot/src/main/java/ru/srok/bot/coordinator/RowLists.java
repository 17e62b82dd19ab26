package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.coordinator.RowText;

/** Rows page by page; a tap opens one. */
final class RowLists implements Conversation {

    static final int PAGE = 8;
    private static final int TITLE = 110;
    private static final int LABEL = 28;

    @Override
    public void register(Routes routes) {
        routes.action(
                "row.list",
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN, ArgumentKind.TEXT, ArgumentKind.TEXT),
                RowLists::filtered);
        routes.action(
                "row.asked",
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN, ArgumentKind.ACTIVITY, ArgumentKind.TEXT),
                RowLists::asked);
    }

    private static void filtered(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        String name = arguments.text(1);
        RowFilter.of(name).ifPresent(filter -> {
            Pages<Activity> page = Pages.of(filter.of(plan), arguments.text(2), PAGE);
            Keys keys = rows(plan, page.items());
            keys.pairs(page.turns("row.list", plan.id().value(), name));
            dialogue.replace(keys.row(PlanScreen.toPlan(plan)).under(text(page)));
        });
    }

    /** The rows of one question, so that one of them can be answered apart. */
    private static void asked(Dialogue dialogue, Arguments arguments) {
        Plan plan = arguments.plan();
        Optional<DeadlineQuestion> question = DeadlineQuestion.about(plan, arguments.activity());
        List<Activity> rows = question.map(DeadlineQuestion::rows).orElse(List.of());
        String first = arguments.activity().id().value();
        Pages<Activity> page = Pages.of(rows, arguments.text(2), PAGE);
        Keys keys = rows(plan, page.items());
        keys.pairs(page.turns("row.asked", plan.id().value(), first));
        keys.row(Button.of(
                say(RowText.ROWS_TO_QUESTION), "question.open", plan.id().value(), first));
        dialogue.replace(keys.under(text(page)));
    }

    private static Keys rows(Plan plan, List<Activity> rows) {
        List<Button> buttons = new ArrayList<>();
        rows.forEach(row -> buttons.add(Button.of(
                RowWords.label(row, LABEL),
                "row.open",
                plan.id().value(),
                row.id().value())));
        return new Keys().pairs(buttons);
    }

    private static String text(Pages<Activity> page) {
        if (page.total() == 0) {
            return say(RowText.ROWS_NONE);
        }
        StringBuilder text = new StringBuilder(say(RowText.ROWS_HEAD, page.first() + 1, page.last(), page.total()));
        page.items().forEach(row -> text.append("\n\n").append(RowWords.line(row, TITLE)));
        return text.toString();
    }
}
