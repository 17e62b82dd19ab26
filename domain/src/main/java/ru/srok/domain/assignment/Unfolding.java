package ru.srok.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/**
 * Makes the assignments of a plan, 60 days ahead, and brings them up to date after a correction. Running it twice changes
 * nothing.
 */
public final class Unfolding {

    /** Why an assignment was cancelled by a correction of the plan; such a one comes back with its row. */
    public static final String PLAN_CHANGED = "plan-changed";

    private static final int DAYS_AHEAD = 60;

    private final Repositories store;

    /** Keeps assignments in this store. */
    public Unfolding(Repositories store) {
        this.store = store;
    }

    /**
     * Brings the assignments of a plan up to date; those of a plan that is not switched on are left as they are.
     *
     * @param now business time
     */
    public void unfold(Plan plan, Instant now) {
        if (plan.status() != PlanStatus.ACTIVE) {
            return;
        }
        Workspace workspace = store.workspaces().find(plan.workspace()).orElseThrow();
        LocalDate until = LocalDate.ofInstant(now, workspace.zone()).plusDays(DAYS_AHEAD);
        Map<AssignmentId, Assignment> stored = new HashMap<>();
        store.assignments().of(plan.id()).forEach(one -> stored.put(one.id(), one));
        ExpectedAssignments expecting = new ExpectedAssignments(plan, workspace, store);
        List<Assignment> expected = expecting.until(until, now).stream()
                .filter(one -> stored.containsKey(one.id()) || !one.due().isAfter(until))
                .toList();
        expected.forEach(one -> {
            Assignment known = stored.get(one.id());
            bring(known == null ? one : withOwnDate(one, known, expecting), known, now);
        });
        cancelOthers(expected, stored, now);
    }

    private void bring(Assignment expected, @Nullable Assignment stored, Instant now) {
        if (stored == null) {
            store.assignments().save(expected);
        } else if (stored.state() == AssignmentState.CANCELLED
                && stored.progress().reason().equals(PLAN_CHANGED)) {
            AssignmentState before = stateBeforeCancelling(stored);
            Progress progress = stored.progress().moved(before, now, "", null);
            move(asExpected(stored.withProgress(progress), expected), AssignmentState.CANCELLED, now);
        } else if (stored.state().isOpen() || stored.state() == AssignmentState.DECLINED) {
            Assignment current = asExpected(stored, expected);
            if (!current.equals(stored)) {
                store.assignments().save(current);
            }
        }
    }

    /** The days follow the plan and the calendar as long as the work is not done; what is done keeps its own. */
    private static Assignment asExpected(Assignment stored, Assignment expected) {
        return stored.movedTo(expected.due(), expected.reportBy()).leading(expected.lead());
    }

    /** A date agreed with this assignee alone holds as long as it gives more time than the plan. */
    private static Assignment withOwnDate(Assignment expected, Assignment stored, ExpectedAssignments expecting) {
        DueDays byPlan = DueDays.of(expected);
        DueDays days =
                stored.ownDate().map(expecting::ownDays).map(byPlan::later).orElse(byPlan);
        return expected.movedTo(days.due(), days.reportBy());
    }

    private AssignmentState stateBeforeCancelling(Assignment cancelled) {
        return store.history().of(cancelled.id()).stream()
                .filter(entry -> entry.to() == AssignmentState.CANCELLED)
                .reduce((first, second) -> second)
                .map(HistoryEntry::from)
                .filter(AssignmentState::isOpen)
                .orElse(AssignmentState.NOT_STARTED);
    }

    private void cancelOthers(List<Assignment> expected, Map<AssignmentId, Assignment> stored, Instant now) {
        Set<AssignmentId> wanted = new HashSet<>();
        expected.forEach(one -> wanted.add(one.id()));
        stored.values().stream()
                .filter(one -> !wanted.contains(one.id()) && one.state().isOpen())
                .forEach(one -> move(
                        one.withProgress(one.progress().moved(AssignmentState.CANCELLED, now, PLAN_CHANGED, null)),
                        one.state(),
                        now));
    }

    private void move(Assignment moved, AssignmentState from, Instant now) {
        Assignment saved = store.assignments().save(moved);
        store.history()
                .append(new HistoryEntry(
                        moved.id().value() + "#" + saved.version(),
                        moved.id(),
                        now,
                        null,
                        null,
                        from,
                        moved.state(),
                        "system",
                        PLAN_CHANGED));
    }
}
