package ru.srok.domain.assignment;

import java.util.List;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;

/** Closes a row for all once enough of its assignees have reported, and opens it again when a report is taken back. */
public final class RowClosing {

    private static final int HUNDRED = 100;

    private final Repositories store;
    private final Transitions transitions;

    /** Looks at the assignments of this store. */
    public RowClosing(Repositories store, Transitions transitions) {
        this.store = store;
        this.transitions = transitions;
    }

    /** Closes or opens the others of the same occurrence as the reports now stand. */
    public void settle(Assignment changed, Transitions.Cause cause) {
        List<Assignment> all = store.assignments().of(changed.plan()).stream()
                .filter(one -> one.activity().equals(changed.activity())
                        && one.occurrence().equals(changed.occurrence()))
                .toList();
        Move move = isClosed(changed, all) ? Move.CLOSE_BY_OTHER : Move.REOPEN;
        Transitions.Cause system = Transitions.Cause.system(cause.now(), cause.today());
        all.stream()
                .filter(one -> move == Move.CLOSE_BY_OTHER
                        ? one.state().isOpen()
                        : one.state() == AssignmentState.CLOSED_BY_OTHER)
                .forEach(one -> transitions.move(one.id(), move, system));
    }

    private boolean isClosed(Assignment changed, List<Assignment> all) {
        long done = all.stream().filter(RowClosing::isReported).count();
        ClosingMode mode = mode(changed);
        return switch (mode.kind()) {
            case LEAD -> all.stream().anyMatch(one -> one.lead() && isReported(one));
            case ANY_ONE -> done >= 1;
            case AT_LEAST -> done >= needed(mode, all.size());
            case EACH, EXTERNAL -> false;
        };
    }

    /** How many reports close a row of so many assignees; at least one. */
    public static int needed(ClosingMode mode, int assignees) {
        int asked = mode.percent() ? -Math.floorDiv(-assignees * mode.amount(), HUNDRED) : mode.amount();
        return Math.max(1, Math.min(asked, assignees));
    }

    private static boolean isReported(Assignment one) {
        return one.state() == AssignmentState.REPORTED || one.state() == AssignmentState.ACCEPTED;
    }

    private ClosingMode mode(Assignment changed) {
        Plan plan = store.plans().find(changed.plan()).orElseThrow();
        return plan.activity(changed.activity())
                .map((Activity row) -> Bindings.of(plan, row).mode())
                .orElse(ClosingMode.EACH);
    }
}
