package ru.srok.domain.people;

import ru.srok.domain.store.TypedId;

/**
 * The identity of a workspace (one education department).
 *
 * @param value not blank
 */
public record WorkspaceId(String value) implements TypedId {

    public WorkspaceId {
        TypedId.check(value);
    }
}
