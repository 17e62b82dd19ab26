package ru.srok.domain.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;

/**
 * What the weekly digest says of one plan.
 *
 * @param thisWeek rows of which something is awaited from today to Sunday
 * @param ahead rows of which something is awaited within two weeks from today, this week's among them
 * @param silent schools and people who were reminded and said nothing
 * @param notConnected schools and people who never opened their link
 * @param unreachable schools and people who blocked the bot
 * @param toCall schools and people to call, those with the most reports first
 * @param changes since the same day of the week before
 */
public record DigestFigures(
        PlanSummary summary,
        List<ComingRow> thisWeek,
        List<ComingRow> ahead,
        int silent,
        int notConnected,
        int unreachable,
        List<AssigneeCount> toCall,
        WeekChanges changes) {

    private static final int WEEK = 7;
    private static final int TWO_WEEKS = 14;

    /** The figures as of a day. */
    public static DigestFigures of(PlanSummary summary, Workspace workspace, LocalDate today, Repositories store) {
        return new DigestFigures(
                summary,
                thisWeek(summary, workspace, today),
                ahead(summary, workspace, today),
                bearing(summary, Mark.SILENT),
                bearing(summary, Mark.NOT_CONNECTED),
                bearing(summary, Mark.UNREACHABLE),
                AssigneeCount.toCall(summary.assignments()),
                changes(summary, workspace, today, store));
    }

    /** The rows of which something is awaited from today to Sunday. */
    public static List<ComingRow> thisWeek(PlanSummary summary, Workspace workspace, LocalDate today) {
        return coming(summary, workspace, today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The rows of which something is awaited within two weeks from today. */
    public static List<ComingRow> ahead(PlanSummary summary, Workspace workspace, LocalDate today) {
        return coming(summary, workspace, today, today.plusDays(TWO_WEEKS));
    }

    private static List<ComingRow> coming(PlanSummary summary, Workspace workspace, LocalDate from, LocalDate to) {
        WorkingCalendar calendar = WorkingCalendars.of(workspace);
        return ComingRow.of(summary, calendar, from, to);
    }

    /** What has changed since the same day of the week before. */
    public static WeekChanges changes(PlanSummary summary, Workspace workspace, LocalDate today, Repositories store) {
        return WeekChanges.of(summary, workspace, today.minusDays(WEEK), store);
    }

    /** How many schools and people bear a mark, as the list of them counts. */
    private static int bearing(PlanSummary summary, Mark mark) {
        return AssigneeCount.of(summary.assignments(), line -> line.marks().contains(mark))
                .size();
    }

    /** How many rows and reports have changed, as the list of the changes has lines. */
    public int changed() {
        return changes.changedRows(summary).size() + changes.assignments().size();
    }

    /** Whether there is nothing to tell: nothing late, near, changed, and nobody to look after. */
    public boolean isEmpty() {
        return summary.rowsIn(RowState.OVERDUE) == 0
                && ahead.isEmpty()
                && silent + notConnected + unreachable == 0
                && toCall.isEmpty()
                && changes.isEmpty();
    }
}
