package ru.srok.domain.people;

import ru.srok.domain.store.TypedId;

/**
 * The identity of a member of a workspace.
 *
 * @param value not blank
 */
public record MemberId(String value) implements TypedId {

    public MemberId {
        TypedId.check(value);
    }
}
