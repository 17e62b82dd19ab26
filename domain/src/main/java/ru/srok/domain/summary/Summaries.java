package ru.srok.domain.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Occurrence;
import ru.srok.domain.plan.Occurrences;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanRow;
import ru.srok.domain.reminder.Policies;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.store.Repositories;

/** Counts where plans stand. */
public final class Summaries {

    private final Repositories store;

    /** Reads from this store. */
    public Summaries(Repositories store) {
        this.store = store;
    }

    /** Where a plan stands on a day. */
    public PlanSummary of(Workspace workspace, Plan plan, LocalDate today) {
        List<Assignment> awaited = store.assignments().of(plan.id()).stream()
                .filter(Assignment::lead)
                .toList();
        Marks marks = new Marks(
                new Ownership(store.members().of(workspace.id())),
                store.accounts(),
                WorkingCalendars.of(workspace),
                today);
        Policies policies = new Policies(List.of(plan), ReminderPolicy.DEFAULT);
        List<PlanSummary.AssignmentLine> lines = awaited.stream()
                .map(one -> new PlanSummary.AssignmentLine(one, marks.of(one, policies.of(one))))
                .toList();
        return new PlanSummary(plan, rows(workspace, plan, awaited, today), lines);
    }

    private List<PlanSummary.RowLine> rows(Workspace workspace, Plan plan, List<Assignment> awaited, LocalDate today) {
        Map<ActivityId, List<Assignment>> byRow = new HashMap<>();
        awaited.forEach(one ->
                byRow.computeIfAbsent(one.activity(), any -> new ArrayList<>()).add(one));
        LocalDate since = plan.since()
                .map(instant -> LocalDate.ofInstant(instant, workspace.zone()))
                .orElse(today);
        Standings standings = new Standings(
                plan,
                byRow,
                new Occurrences(store.rowChanges().of(plan.id())),
                new Days(since, today, WorkingCalendars.of(workspace)));
        return PlanRow.of(plan).stream().map(standings::line).toList();
    }

    private record Days(LocalDate since, LocalDate today, WorkingCalendar calendar) {

        /** A day off counts as the working day before. */
        boolean isAhead(Occurrence time) {
            return calendar.onOrBefore(time.day()).isAfter(today);
        }
    }

    private record Standings(Plan plan, Map<ActivityId, List<Assignment>> awaited, Occurrences occurrences, Days days) {

        PlanSummary.RowLine line(PlanRow row) {
            Map<ActivityId, List<Occurrence>> times = new HashMap<>();
            List<RowState> states = new ArrayList<>();
            for (Activity part : row.work()) {
                List<Occurrence> due = occurrences.of(part);
                times.put(part.id(), due);
                states.add(state(plan, part, awaited.getOrDefault(part.id(), List.of()), new Times(due, days)));
            }
            return new PlanSummary.RowLine(row, RowState.worst(states), times);
        }
    }

    private record Times(List<Occurrence> due, Days days) {}

    private static RowState state(Plan plan, Activity row, List<Assignment> awaited, Times times) {
        Binding binding = Bindings.of(plan, row);
        if (times.due().isEmpty()) {
            return RowState.UNDATED;
        }
        if (binding.mode().kind() == ClosingMode.Kind.EXTERNAL) {
            return RowState.EXTERNAL;
        }
        LocalDate today = times.days().today();
        if (awaited.stream().anyMatch(one -> isStillAwaited(one) && ReminderPolicy.isLate(one, today))) {
            return RowState.OVERDUE;
        }
        boolean more = awaited.stream().anyMatch(Summaries::isStillAwaited)
                || times.due().stream().anyMatch(one -> times.days().isAhead(one) && !isUnfolded(one, awaited));
        if (more) {
            return RowState.AHEAD;
        }
        return closed(plan, awaited, times);
    }

    private static RowState closed(Plan plan, List<Assignment> awaited, Times times) {
        boolean done = awaited.stream().anyMatch(one -> one.state().isDone());
        boolean allPast = times.due().stream()
                .allMatch(one -> one.day().isBefore(times.days().since()));
        if (done) {
            return RowState.DONE;
        }
        if (allPast && plan.pastChoice().filter(PastChoice.ASK::equals).isEmpty()) {
            return plan.pastChoice().filter(PastChoice.DONE_EARLIER::equals).isPresent()
                    ? RowState.DONE
                    : RowState.NOT_KEPT;
        }
        return RowState.NOBODY;
    }

    /** What is done ahead of its day is done: once a day has assignments, they alone say whether it is awaited. */
    private static boolean isUnfolded(Occurrence time, List<Assignment> awaited) {
        return awaited.stream().anyMatch(one -> one.occurrence().equals(time.first()));
    }

    /** Whether its report may still come: open, or «не моё» and nobody else's yet. */
    static boolean isStillAwaited(Assignment one) {
        return one.state().isOpen() || one.state() == AssignmentState.DECLINED;
    }
}
