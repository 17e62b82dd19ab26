package ru.srok.domain.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.HistoryEntry;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.PlanRow;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowColumn;
import ru.srok.domain.store.Repositories;

/**
 * What has changed in a plan since a day, that day included.
 *
 * @param switchedOn whether the plan was switched on since
 * @param rowsDone rows that are done and of which something was reported since
 * @param rows rows of the plan changed since, oldest change first
 * @param late reports that became late since and are still awaited
 * @param declined «не моё» since, nobody else's yet
 * @param cannot «не успеваем» since, still awaited
 * @param returned by the curator since, still awaited
 * @param cancelled since
 * @param reported as done since, and not taken back
 */
public record WeekChanges(
        LocalDate since,
        boolean switchedOn,
        int rowsDone,
        List<RowChange> rows,
        List<PlanSummary.AssignmentLine> late,
        List<PlanSummary.AssignmentLine> declined,
        List<PlanSummary.AssignmentLine> cannot,
        List<PlanSummary.AssignmentLine> returned,
        List<PlanSummary.AssignmentLine> cancelled,
        List<PlanSummary.AssignmentLine> reported) {

    /** Reads what was said when from the history of this store. */
    public static WeekChanges of(PlanSummary summary, Workspace workspace, LocalDate since, Repositories store) {
        Since after = new Since(since, begin(since, workspace), store);
        List<PlanSummary.AssignmentLine> reported = those(summary, after::wasReported);
        return new WeekChanges(
                since,
                summary.plan().since().filter(after::has).isPresent(),
                (int) summary.rows().stream()
                        .filter(row -> row.state() == RowState.DONE)
                        .filter(row -> reported.stream()
                                .anyMatch(
                                        line -> row.row().has(line.assignment().activity())))
                        .count(),
                store.rowChanges().of(summary.plan().id()).stream()
                        .filter(change -> after.has(change.at()))
                        .toList(),
                those(
                        summary,
                        line -> line.marks().contains(Mark.OVERDUE)
                                && !line.assignment().reportBy().plusDays(1).isBefore(since)),
                those(summary, line -> after.cameTo(line, AssignmentState.DECLINED)),
                those(summary, line -> line.marks().contains(Mark.CANNOT) && after.saidCannot(line)),
                those(summary, line -> after.cameTo(line, AssignmentState.RETURNED)),
                those(summary, line -> after.cameTo(line, AssignmentState.CANCELLED)),
                reported);
    }

    /** On the day of the digest the week begins when it was sent: what came before was in it. */
    private static Instant begin(LocalDate since, Workspace workspace) {
        boolean sent = since.getDayOfWeek() == workspace.settings().digestDay();
        LocalTime hour = sent ? workspace.settings().digestAt() : LocalTime.MIN;
        return since.atTime(hour).atZone(workspace.zone()).toInstant();
    }

    private static List<PlanSummary.AssignmentLine> those(
            PlanSummary summary, Predicate<PlanSummary.AssignmentLine> fits) {
        return summary.assignments().stream().filter(fits).toList();
    }

    /** All changed assignments, each once, what is worrying first. */
    public List<PlanSummary.AssignmentLine> assignments() {
        List<PlanSummary.AssignmentLine> all = new ArrayList<>();
        List.of(late, declined, cannot, returned, cancelled, reported).forEach(all::addAll);
        return all.stream().distinct().toList();
    }

    /** The rows as printed that were changed, each with what was changed of it. */
    public Map<PlanRow, Set<RowColumn>> changedRows(PlanSummary summary) {
        Map<PlanRow, Set<RowColumn>> changed = new LinkedHashMap<>();
        for (RowChange change : rows) {
            summary.rows().stream()
                    .map(PlanSummary.RowLine::row)
                    .filter(row -> row.has(change.activity()))
                    .forEach(row -> changed.computeIfAbsent(row, any -> EnumSet.noneOf(RowColumn.class))
                            .add(change.column()));
        }
        return changed;
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return !switchedOn && rows.isEmpty() && assignments().isEmpty();
    }

    private record Since(LocalDate day, Instant begin, Repositories store) {

        boolean has(Instant at) {
            return !at.isBefore(begin);
        }

        boolean cameTo(PlanSummary.AssignmentLine line, AssignmentState state) {
            return line.assignment().state() == state
                    && has(line.assignment().progress().since());
        }

        boolean wasReported(PlanSummary.AssignmentLine line) {
            LocalDate done = line.assignment().progress().doneOn();
            Instant heard = line.assignment().progress().heard();
            return line.assignment().state().isDone()
                    && done != null
                    && (done.isAfter(day) || done.equals(day) && (heard == null || has(heard)));
        }

        /** It changes no state, so only the history knows when it was said; its words tell it from «сделано не всё». */
        boolean saidCannot(PlanSummary.AssignmentLine line) {
            Instant heard = line.assignment().progress().heard();
            return heard != null
                    && has(heard)
                    && store.history().of(line.assignment().id()).stream()
                            .filter(entry -> entry.from() == entry.to())
                            .filter(entry -> entry.note()
                                    .equals(line.assignment().progress().cannot()))
                            .map(HistoryEntry::at)
                            .anyMatch(this::has);
        }
    }
}
