package ru.srok.domain.assignment;

import java.time.LocalDate;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.store.TypedId;

/**
 * The identity of an assignment, derived so that unfolding twice changes nothing.
 *
 * @param value not blank
 */
public record AssignmentId(String value) implements TypedId {

    public AssignmentId {
        TypedId.check(value);
    }

    /**
     * The identity of an occurrence for an assignee.
     *
     * @param occurrence its first due date, unchanged by extensions
     */
    public static AssignmentId of(PlanId plan, ActivityId activity, LocalDate occurrence, AssigneeId assignee) {
        return new AssignmentId(plan.value() + "|" + activity.value() + "|" + occurrence + "|" + assignee.value());
    }
}
