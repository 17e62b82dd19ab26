package ru.srok.planimport.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that approved a plan.
 *
 * @param kind in lower case, or null
 * @param number as printed, or null
 * @param date its date, or null
 */
record Act(
        @Nullable String kind,
        @Nullable String number,
        @Nullable LocalDate date) {

    static final Act NONE = new Act(null, null, null);

    /** This act, with what it lacks taken from another one. */
    Act or(Act other) {
        return new Act(
                kind != null ? kind : other.kind,
                number != null ? number : other.number,
                date != null ? date : other.date);
    }

    boolean isDated() {
        return number != null || date != null;
    }
}
