package ru.srok.domain.plan;

import java.util.Optional;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.store.TypedId;

/**
 * Whose work something is: a member ({@code m:…}), an institution ({@code i:…}), or all institutions ({@code g:all}),
 * which is expanded when an occurrence opens.
 *
 * @param value with its prefix
 */
public record AssigneeId(String value) implements TypedId {

    /** Every active institution of the workspace. */
    public static final AssigneeId ALL_INSTITUTIONS = new AssigneeId("g:all");

    public AssigneeId {
        if (!value.startsWith("m:") && !value.startsWith("i:") && !value.startsWith("g:")) {
            throw new IllegalArgumentException("Neither member, institution nor group: " + value);
        }
    }

    /** A member. */
    public static AssigneeId of(MemberId member) {
        return new AssigneeId("m:" + member.value());
    }

    /** An institution; the person is its head when a message is sent. */
    public static AssigneeId of(InstitutionId institution) {
        return new AssigneeId("i:" + institution.value());
    }

    /** The member, if it is one. */
    public Optional<MemberId> member() {
        return value.startsWith("m:") ? Optional.of(new MemberId(value.substring(2))) : Optional.empty();
    }

    /** The institution, if it is one. */
    public Optional<InstitutionId> institution() {
        return value.startsWith("i:") ? Optional.of(new InstitutionId(value.substring(2))) : Optional.empty();
    }
}
