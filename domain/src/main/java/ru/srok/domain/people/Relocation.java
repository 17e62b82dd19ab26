package ru.srok.domain.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.store.Repositories;

/**
 * A person goes to work elsewhere: the work of the post they leave stays there, their link, account and own rows go with them.
 * The person is saved last, so that doing it again after a death in between does the rest.
 */
public final class Relocation {

    private final Repositories store;
    private final LocalDate today;
    private final Set<MemberId> leaving;

    /**
     * Among the people of this store.
     *
     * @param today the workspace's
     * @param leaving who is going to be moved; those who still stand in a post that they leave don't keep others from it
     */
    public Relocation(Repositories store, LocalDate today, Collection<MemberId> leaving) {
        this.store = store;
        this.today = today;
        this.leaving = new HashSet<>(leaving);
    }

    /**
     * Moves a member.
     *
     * @param to where they work from now on, or null for the department
     */
    public Member move(Member member, @Nullable InstitutionId to) {
        if (Objects.equals(member.institutionId(), to)) {
            return member;
        }
        store.assignments().handedTo(member.workspace(), member.id()).stream()
                .filter(one -> one.state().isOpen() && isOfAnother(one, to))
                .forEach(one -> store.assignments().save(one.takenBack()));
        store.substitutions().of(member.workspace()).stream()
                .filter(one -> one.id().equals(member.id()) || one.deputy().equals(member.id()))
                .filter(one -> !one.until().isBefore(today))
                .forEach(one -> store.substitutions().save(one.endedBefore(today)));
        Member moved = store.members().save(member.movedTo(to, role(member, to)));
        leaving.remove(member.id());
        return moved;
    }

    /** What a colleague of the old place handed over goes back to the head there. */
    private static boolean isOfAnother(Assignment assignment, @Nullable InstitutionId to) {
        return assignment
                .assignee()
                .institution()
                .filter(where -> !where.equals(to))
                .isPresent();
    }

    private Role role(Member member, @Nullable InstitutionId to) {
        if (member.role() != Role.HEAD && member.role() != Role.ASSIGNEE) {
            return member.role();
        }
        return to == null || isHeaded(member.workspace(), to) ? Role.ASSIGNEE : Role.HEAD;
    }

    private boolean isHeaded(WorkspaceId workspace, InstitutionId where) {
        return store.members().of(workspace).stream()
                .filter(one -> one.active() && !leaving.contains(one.id()))
                .anyMatch(one -> one.role() == Role.HEAD && where.equals(one.institutionId()));
    }
}
