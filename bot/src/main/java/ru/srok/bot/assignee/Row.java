package ru.srok.bot.assignee;

import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.Plan;

/** An assignment with the row of the plan it comes from. */
record Row(Assignment assignment, Activity activity, Plan plan) {

    AssignmentId id() {
        return assignment.id();
    }

    boolean isOpen() {
        return assignment.state().isOpen();
    }

    /** The department's person who answers for the row. */
    Optional<MemberId> curator() {
        return Bindings.of(plan, activity).curator();
    }
}
