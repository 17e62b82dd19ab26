package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.Plan;
import ru.srok.messages.MessageKey;
import ru.srok.messages.coordinator.ChangeText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.html.Html;
import ru.srok.messages.settings.PolicyText;

/** One row with everything that is known of it. */
final class RowCard {

    private static final int TITLE = 900;
    private static final int CELL = 300;

    private final Desk desk;
    private final WhoseWords whose;
    private final RowHistory history;

    RowCard(Desk desk) {
        this.desk = desk;
        this.whose = new WhoseWords(desk.store());
        this.history = new RowHistory(desk.store());
    }

    Screen screen(Plan plan, Activity row) {
        StringBuilder text = new StringBuilder(Html.bold(RowWords.number(row)))
                .append(" ")
                .append(Html.escape(Html.shorten(title(plan, row), TITLE)))
                .append("\n");
        cell(text, RowText.ROW_SECTION, row.sectionTitle());
        cell(
                text,
                RowText.ROW_PHRASE,
                row.deadline().phrase().isBlank()
                        ? say(RowText.ROW_NO_PHRASE)
                        : row.deadline().phrase());
        text.append("\n").append(RowWords.days(row.deadline()));
        cell(
                text,
                row.removed() ? RowText.ROW_STRUCK : RowText.ROW_SETTLED,
                row.deadline().settled());
        cell(text, RowText.ROW_RESPONSIBLE, row.responsiblesPrinted());
        cell(text, RowText.ROW_WHOSE, whose.full(plan.workspace(), Bindings.of(plan, row)));
        cell(text, RowText.ROW_RESULT, row.result());
        history.lines(plan, row).forEach(line -> text.append("\n").append(line));
        return keys(plan, row).under(text.toString());
    }

    /** A part with the words of its row before its own. */
    private static String title(Plan plan, Activity row) {
        String id = row.id().value();
        return plan.activities().stream()
                .filter(one -> row.subIndex() > 0 && id.startsWith(one.id().value() + "/"))
                .findFirst()
                .map(lead -> lead.title() + " " + row.title())
                .orElse(row.title());
    }

    private static void cell(StringBuilder text, MessageKey key, String value) {
        if (!value.isBlank()) {
            text.append("\n").append(say(key, Html.escape(Html.shorten(value, CELL))));
        }
    }

    private Keys keys(Plan plan, Activity row) {
        String id = plan.id().value();
        String rowId = row.id().value();
        Keys keys = new Keys();
        if (row.removed()) {
            keys.row(Button.of(say(RowText.ROW_RESTORE), "row.restore", id, rowId));
        } else {
            keys.row(
                    Button.of(say(RowText.ROW_DATE), "date.write", id, rowId, DateScope.ROW.name()),
                    Button.of(say(RowText.ROW_WHOSE_BUTTON), "whose.open", id, rowId, Target.ROW));
            Target.of(plan, row, Target.ROW).ifPresent(target -> keys.row(Curators.button(desk, target)));
            keys.row(
                    Button.of(say(PolicyText.POLICY_BUTTON), "policy.row", id, rowId),
                    Button.of(say(RowText.ROW_STRIKE), "row.strike", id, rowId));
        }
        if (history.lacksBasis(plan, row)) {
            keys.row(Button.of(say(ChangeText.CHANGE_GIVE_BASIS), "change.ask", id));
        }
        return keys.row(toList(plan, row), PlanScreen.toPlan(plan));
    }

    private static Button toList(Plan plan, Activity row) {
        List<Activity> all = RowFilter.ALL.of(plan);
        int place = Math.max(0, all.indexOf(row));
        return Button.of(
                say(RowText.ROWS_TO_LIST),
                "row.list",
                plan.id().value(),
                RowFilter.ALL.name(),
                Integer.toString(place / RowLists.PAGE));
    }
}
