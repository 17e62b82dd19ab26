package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Assignments;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;

/**
 * Assignments, with a list of identities for each assignee. An assignment enters its list before it is stored and never
 * changes its assignee, so a list may hold an identity too many after a crash, never one too few.
 */
final class AssignmentCollection extends VersionedCollection<AssignmentId, Assignment> implements Assignments {

    static final String NAME = "assignments";

    private static final String IDS = "ids";
    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::due).thenComparing(one -> one.id().value());

    private final Documents byAssignee;

    AssignmentCollection(Database database) {
        super(database, NAME, Assignment.class);
        byAssignee = database.named(NAME + ".assignees");
    }

    @Override
    public Assignment save(Assignment assignment) {
        if (assignment.version() == 0) {
            String key = key(assignment.workspace(), assignment.assignee());
            byAssignee.addToList(key, IDS, assignment.id().value());
        }
        return super.save(assignment);
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace) {
        return sorted(list(new Document(Fields.WORKSPACE, workspace.value())));
    }

    @Override
    public List<Assignment> of(PlanId plan) {
        return sorted(list(new Document(Fields.PLAN, plan.value())));
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace, AssigneeId assignee) {
        return sorted(findAll(byAssignee
                .find(key(workspace, assignee))
                .map(found -> found.getList(IDS, String.class))
                .orElse(List.of())));
    }

    private static List<Assignment> sorted(List<Assignment> found) {
        return found.stream().sorted(ORDER).toList();
    }

    /** No two pairs give the same key, whatever is in them. */
    private static String key(WorkspaceId workspace, AssigneeId assignee) {
        return workspace.value().length() + ":" + workspace.value() + assignee.value();
    }
}
