package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Assignments;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;

/**
 * Assignments, with a list of identities for each assignee and for each member to whom some were handed. An assignment
 * enters a list before it is stored and never leaves it, so a list may hold an identity too many, never one too few.
 */
final class AssignmentCollection extends VersionedCollection<AssignmentId, Assignment> implements Assignments {

    static final String NAME = "assignments";

    private static final String LISTS = NAME + ".assignees";
    private static final String IDS = "ids";
    private static final String HANDED_TO = "handedTo";
    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::due).thenComparing(one -> one.id().value());

    private final Documents lists;

    AssignmentCollection(Database database) {
        super(database, NAME, Assignment.class);
        lists = database.named(LISTS);
    }

    @Override
    public Assignment save(Assignment assignment) {
        String id = assignment.id().value();
        if (assignment.version() == 0) {
            lists.addToList(key(assignment.workspace(), assignment.assignee()), IDS, id);
        }
        assignment.deputy().ifPresent(deputy -> lists.addToList(handed(assignment.workspace(), deputy), IDS, id));
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
        return sorted(listed(key(workspace, assignee)));
    }

    @Override
    public List<Assignment> handedTo(WorkspaceId workspace, MemberId member) {
        return listed(handed(workspace, member)).stream()
                .filter(one -> one.deputy().filter(member::equals).isPresent())
                .sorted(ORDER)
                .toList();
    }

    private List<Assignment> listed(String key) {
        return findAll(
                lists.find(key).map(found -> found.getList(IDS, String.class)).orElse(List.of()));
    }

    private static List<Assignment> sorted(List<Assignment> found) {
        return found.stream().sorted(ORDER).toList();
    }

    /** No two pairs give the same key, whatever is in them. */
    private static String key(WorkspaceId workspace, AssigneeId assignee) {
        return key(workspace.value(), assignee.value());
    }

    private static String handed(WorkspaceId workspace, MemberId member) {
        return handed(workspace.value(), member.value());
    }

    private static String key(String workspace, String assignee) {
        return workspace.length() + ":" + workspace + assignee;
    }

    private static String handed(String workspace, String member) {
        return "handed:" + key(workspace, member);
    }

    /** Lists what was handed over before there were lists of it. */
    static void listHandedOver(MongoTemplate template) {
        Documents lists = new Documents(template, LISTS);
        new Documents(template, NAME)
                .list(new Document(HANDED_TO, new Document("$ne", null)))
                .forEach(one -> lists.addToList(
                        handed(one.getString(Fields.WORKSPACE), one.getString(HANDED_TO)),
                        IDS,
                        one.getString(Fields.ID)));
    }
}
