package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.summary.AssigneeCount;
import ru.srok.domain.summary.DueReports;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.StandingWords;
import ru.srok.messages.summary.SummaryText;

/** The totals of one plan, and buttons to everything behind them. */
final class StatusScreen {

    private static final int TITLE = 100;
    private static final int CALLED = 3;

    private final Standing standing;
    private final PlanSummary summary;

    StatusScreen(Standing standing) {
        this.standing = standing;
        this.summary = standing.summary();
    }

    /** The totals; {@code several}: there are other plans to choose. */
    Screen screen(boolean several) {
        return new StatusButtons(standing).under(Screen.of(text()), several);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(Html.bold(Html.shorten(title(standing.plan()), TITLE)));
        lines.add(say(
                SummaryText.MOMENT,
                DateWords.heading(standing.today()),
                DateWords.hour(
                        standing.now().atZone(standing.workspace().zone()).toLocalTime())));
        lines.add("");
        lines.add(say(SummaryText.TOTAL_ROWS, summary.rows().size(), StandingWords.rows(summary)));
        if (summary.assignments().isEmpty()) {
            lines.add(say(SummaryText.NO_REPORTS));
        } else {
            lines.add(say(SummaryText.TOTAL_REPORTS, summary.assignments().size(), StandingWords.states(summary)));
            due(lines);
        }
        return String.join("\n", lines);
    }

    private void due(List<String> lines) {
        DueReports due = standing.due();
        if (due.total() > 0) {
            lines.add("");
            lines.add(say(SummaryText.DUE_REPORTS, due.total(), due.received(), due.inTime(), due.late()));
        }
        if (due.missing() > 0) {
            lines.add(say(
                    SummaryText.DUE_MISSING, due.missing(), summary.marked(Mark.OVERDUE), StandingWords.missing(due)));
        }
        if (due.declined() > 0) {
            lines.add(say(SummaryText.DUE_DECLINED, due.declined()));
        }
        int reported = summary.assignmentsIn(AssignmentState.REPORTED);
        if (reported > 0) {
            lines.add(say(SummaryText.TO_REVIEW, reported));
        }
        String called = called(standing);
        if (!called.isEmpty()) {
            lines.add(say(SummaryText.TO_CALL, called));
        }
    }

    /** The three to call first: «Школа № 12 (6), Школа № 3 (5)»; empty without any. */
    static String called(Standing standing) {
        return AssigneeCount.toCall(standing.summary().assignments()).stream()
                .limit(CALLED)
                .map(one -> say(SummaryText.NAME_AND_COUNT, standing.nameOf(one.assignee()), one.count()))
                .collect(Collectors.joining(", "));
    }

    static String title(Plan plan) {
        return plan.header().title().isBlank()
                ? say(SummaryText.PLAN_NO_TITLE)
                : plan.header().title();
    }
}
