package ru.srok.domain.assignment;

import java.util.List;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.store.Repository;

/** Keeps assignments. All lists are in the order of due date, then identity. */
public interface Assignments extends Repository<AssignmentId, Assignment> {

    /** Those of a workspace. */
    List<Assignment> of(WorkspaceId workspace);

    /** Those of a plan. */
    List<Assignment> of(PlanId plan);

    /** Those of one assignee in a workspace, whatever their state. */
    List<Assignment> of(WorkspaceId workspace, AssigneeId assignee);

    /** Those that are handed to a member of a workspace, whatever their state. */
    List<Assignment> handedTo(WorkspaceId workspace, MemberId member);
}
