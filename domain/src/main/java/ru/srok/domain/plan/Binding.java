package ru.srok.domain.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.MemberId;

/**
 * Whose work a row is and when it is done.
 *
 * @param assignees the lead first; empty: nobody yet
 * @param mode when the row counts as done
 * @param curatorId the department's person who answers for the row, or null
 */
public record Binding(
        List<AssigneeId> assignees,
        ClosingMode mode,
        @Nullable MemberId curatorId) {

    public static final Binding NOBODY = new Binding(List.of(), ClosingMode.LEAD, null);

    public Binding {
        assignees = List.copyOf(assignees);
    }

    /** Who answers for the row. */
    public Optional<MemberId> curator() {
        return Optional.ofNullable(curatorId);
    }

    /** The same with other assignees. */
    public Binding withAssignees(List<AssigneeId> others) {
        return new Binding(others, mode, curatorId);
    }

    /** The same closed another way. */
    public Binding withMode(ClosingMode other) {
        return new Binding(assignees, other, curatorId);
    }

    /** The same with another curator. */
    public Binding withCurator(@Nullable MemberId other) {
        return new Binding(assignees, mode, other);
    }
}
