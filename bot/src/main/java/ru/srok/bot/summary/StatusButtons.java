package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ru.srok.bot.export.ExportConversation;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.summary.AssigneeCount;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.export.ExportText;
import ru.srok.messages.summary.SummaryText;

/** The buttons under the totals: only those that lead to something, each with how much stands behind it. */
final class StatusButtons {

    private final Standing standing;
    private final PlanSummary summary;

    StatusButtons(Standing standing) {
        this.standing = standing;
        this.summary = standing.summary();
    }

    /** The totals with their buttons; {@code several}: there are other plans to choose. */
    Screen under(Screen totals, boolean several) {
        Screen screen = totals;
        for (List<Button> row : inPairs(questions())) {
            screen = screen.row(row.toArray(Button[]::new));
        }
        screen = screen.row(
                        list(SummaryText.BUTTON_SECTIONS, Pages.SECTIONS),
                        list(SummaryText.BUTTON_SCHOOLS, Pages.SCHOOLS))
                .row(list(SummaryText.BUTTON_PEOPLE, Pages.PEOPLE), chat());
        Button excel = Button.of(
                say(ExportText.BUTTON),
                ExportConversation.STATUS,
                standing.plan().id().value());
        return several
                ? screen.row(excel, Button.of(say(SummaryText.BUTTON_OTHER_PLAN), Pages.PLANS))
                : screen.row(excel);
    }

    private List<Button> questions() {
        List<Button> buttons = new ArrayList<>();
        add(buttons, SummaryText.BUTTON_OVERDUE, summary.rowsIn(RowState.OVERDUE), rows(RowState.OVERDUE));
        marked(buttons, SummaryText.BUTTON_SILENT, Mark.SILENT);
        marked(buttons, SummaryText.BUTTON_NOT_CONNECTED, Mark.NOT_CONNECTED);
        marked(buttons, SummaryText.BUTTON_UNREACHABLE, Mark.UNREACHABLE);
        marked(buttons, SummaryText.BUTTON_CANNOT, Mark.CANNOT);
        add(
                buttons,
                SummaryText.BUTTON_REVIEW,
                summary.assignmentsIn(AssignmentState.REPORTED),
                state(AssignmentState.REPORTED));
        add(
                buttons,
                SummaryText.BUTTON_DECLINED,
                summary.assignmentsIn(AssignmentState.DECLINED),
                state(AssignmentState.DECLINED));
        int calls = AssigneeCount.toCall(summary.assignments()).size();
        add(buttons, SummaryText.BUTTON_CALL, calls, Pages.list(Pages.CALL, standing.plan(), 0));
        add(buttons, SummaryText.BUTTON_NOBODY, summary.rowsIn(RowState.NOBODY), rows(RowState.NOBODY));
        add(buttons, SummaryText.BUTTON_UNDATED, summary.rowsIn(RowState.UNDATED), rows(RowState.UNDATED));
        return buttons;
    }

    private static void add(List<Button> buttons, SummaryText label, int count, Action page) {
        if (count > 0) {
            buttons.add(Trail.START.button(say(label, count), page));
        }
    }

    private Action rows(RowState state) {
        return Pages.rows(standing.plan(), state, 0);
    }

    /** Counts schools and people, as the list behind the button does, not their reports. */
    private void marked(List<Button> buttons, SummaryText label, Mark mark) {
        int count = AssigneeCount.of(summary.assignments(), line -> line.marks().contains(mark))
                .size();
        add(buttons, label, count, Pages.marked(standing.plan(), mark, 0));
    }

    private Action state(AssignmentState state) {
        return Pages.state(standing.plan(), state, 0);
    }

    private Button list(SummaryText label, String name) {
        return Trail.START.button(say(label), Pages.list(name, standing.plan(), 0));
    }

    private Button chat() {
        return Button.of(
                say(SummaryText.BUTTON_CHAT), Pages.CHAT, standing.plan().id().value());
    }

    private static List<List<Button>> inPairs(List<Button> buttons) {
        return IntStream.range(0, (buttons.size() + 1) / 2)
                .mapToObj(i -> buttons.subList(2 * i, Math.min(2 * i + 2, buttons.size())))
                .toList();
    }
}
