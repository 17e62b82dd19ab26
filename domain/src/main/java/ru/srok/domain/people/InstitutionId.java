package ru.srok.domain.people;

import ru.srok.domain.store.TypedId;

/**
 * The identity of an institution.
 *
 * @param value not blank
 */
public record InstitutionId(String value) implements TypedId {

    public InstitutionId {
        TypedId.check(value);
    }
}
