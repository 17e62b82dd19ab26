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
        Occurrences occurrences = new Occurrences(store.rowChanges().of(plan.id()));
        List<PlanSummary.RowLine> lines = new ArrayList<>();
        for (Activity row : plan.activities()) {
            if (row.isWork()) {
                List<Occurrence> times = occurrences.of(row);
                List<Assignment> own = byRow.getOrDefault(row.id(), List.of());
                RowState state = state(plan, row, own, new Days(since, today, times));
                lines.add(new PlanSummary.RowLine(row, state, times));
            }
        }
        return lines;
    }

    private record Days(LocalDate since, LocalDate today, List<Occurrence> due) {}

    private static RowState state(Plan plan, Activity row, List<Assignment> awaited, Days days) {
        Binding binding = Bindings.of(plan, row);
        if (days.due().isEmpty()) {
            return RowState.UNDATED;
        }
        if (binding.mode().kind() == ClosingMode.Kind.EXTERNAL) {
            return RowState.EXTERNAL;
        }
        boolean open =
                awaited.stream().anyMatch(one -> isStillAwaited(one) && ReminderPolicy.isLate(one, days.today()));
        if (open) {
            return RowState.OVERDUE;
        }
        boolean more = awaited.stream().anyMatch(Summaries::isStillAwaited)
                || days.due().stream().anyMatch(one -> one.day().isAfter(days.today()) && !isUnfolded(one, awaited));
        if (more) {
            return RowState.AHEAD;
        }
        return closed(plan, awaited, days);
    }

    private static RowState closed(Plan plan, List<Assignment> awaited, Days days) {
        boolean done = awaited.stream().anyMatch(one -> one.state().isDone());
        boolean allPast = days.due().stream().allMatch(one -> one.day().isBefore(days.since()));
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

    private static boolean isStillAwaited(Assignment one) {
        return one.state().isOpen() || one.state() == AssignmentState.DECLINED;
    }
}
