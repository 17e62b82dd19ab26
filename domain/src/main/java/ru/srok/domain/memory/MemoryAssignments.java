package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Assignments;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;

/** Assignments in memory, kept in their order: a year of rounds asks for thousands of them thousands of times. */
public final class MemoryAssignments extends MemoryRepository<AssignmentId, Assignment> implements Assignments {

    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::due).thenComparing(one -> one.id().value());

    private final TreeMap<Assignment, Assignment> ordered = new TreeMap<>(ORDER);

    @Override
    public synchronized Assignment save(Assignment document) {
        Optional<Assignment> before = find(document.id());
        Assignment saved = super.save(document);
        before.ifPresent(ordered::remove);
        ordered.put(saved, saved);
        return saved;
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace) {
        return where(one -> one.workspace().equals(workspace));
    }

    @Override
    public List<Assignment> of(PlanId plan) {
        return where(one -> one.plan().equals(plan));
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace, AssigneeId assignee) {
        return where(one -> one.workspace().equals(workspace) && one.assignee().equals(assignee));
    }

    @Override
    public List<Assignment> handedTo(WorkspaceId workspace, MemberId member) {
        return where(one -> one.workspace().equals(workspace)
                && one.deputy().filter(member::equals).isPresent());
    }

    private synchronized List<Assignment> where(Predicate<Assignment> fits) {
        return ordered.values().stream().filter(fits).toList();
    }
}
