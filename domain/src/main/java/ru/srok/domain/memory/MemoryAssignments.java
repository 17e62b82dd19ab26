package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Assignments;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;

/** Assignments in memory. */
public final class MemoryAssignments extends MemoryRepository<AssignmentId, Assignment> implements Assignments {

    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::due).thenComparing(one -> one.id().value());

    @Override
    public List<Assignment> of(WorkspaceId workspace) {
        return where(one -> one.workspace().equals(workspace), ORDER);
    }

    @Override
    public List<Assignment> of(PlanId plan) {
        return where(one -> one.plan().equals(plan), ORDER);
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace, AssigneeId assignee) {
        return where(one -> one.workspace().equals(workspace) && one.assignee().equals(assignee), ORDER);
    }
}
