package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.summary.DigestFigures;
import ru.srok.domain.summary.DueReports;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.html.Html;
import ru.srok.messages.summary.ComingWords;
import ru.srok.messages.summary.DigestText;
import ru.srok.messages.summary.SummaryText;

/** What the weekly digest says of one plan. */
final class DigestLines {

    private static final int TITLE = 80;
    private static final int AHEAD = 4;

    private final Standing standing;
    private final PlanSummary summary;

    DigestLines(Standing standing) {
        this.standing = standing;
        this.summary = standing.summary();
    }

    /** The lines, in full or in short. */
    List<String> of(boolean full) {
        List<String> lines = new ArrayList<>();
        lines.add(Html.bold(Html.shorten(StatusScreen.title(standing.plan()), TITLE)));
        lines.add(say(
                DigestText.ROWS,
                summary.rows().size(),
                summary.rowsIn(RowState.DONE),
                summary.rowsIn(RowState.OVERDUE)));
        DigestFigures figures = standing.digest();
        if (full) {
            lines.add(new ComingWords(standing.today()).changes(figures));
            reports(lines);
            people(figures, lines);
            ahead(figures, lines);
        }
        return lines;
    }

    private void reports(List<String> lines) {
        DueReports due = standing.due();
        if (due.total() > 0) {
            lines.add(say(SummaryText.DUE_REPORTS, due.total(), due.received(), due.inTime(), due.late()));
        }
        if (due.missing() > 0) {
            lines.add(say(DigestText.MISSING, due.missing(), summary.marked(Mark.OVERDUE)));
        }
    }

    private void people(DigestFigures figures, List<String> lines) {
        String people = ComingWords.people(figures);
        if (!people.isEmpty()) {
            lines.add(people);
        }
        String called = StatusScreen.called(standing);
        if (!called.isEmpty()) {
            lines.add(say(SummaryText.TO_CALL, called));
        }
    }

    private void ahead(DigestFigures figures, List<String> lines) {
        if (!figures.thisWeek().isEmpty()) {
            lines.add(say(DigestText.THIS_WEEK, figures.thisWeek().size()));
        }
        if (figures.ahead().isEmpty()) {
            lines.add(say(DigestText.AHEAD_NONE));
            return;
        }
        lines.add(say(DigestText.AHEAD, figures.ahead().size()));
        ComingWords words = new ComingWords(standing.today());
        figures.ahead().stream()
                .limit(AHEAD)
                .forEach(coming -> lines.add(say(DigestText.AHEAD_ITEM, words.of(coming))));
    }
}
