package ru.srok.domain.plan;

import ru.srok.domain.store.TypedId;

/**
 * The identity of a plan.
 *
 * @param value not blank
 */
public record PlanId(String value) implements TypedId {

    public PlanId {
        TypedId.check(value);
    }
}
