package ru.srok.domain.store;

/** An identity that may not be mistaken for another kind of identity; stored as its bare string. */
public interface TypedId {

    /** The identity as stored; not blank. */
    String value();

    /** Refuses a blank value. */
    static void check(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is blank");
        }
    }
}
