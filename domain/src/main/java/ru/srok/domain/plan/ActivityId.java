package ru.srok.domain.plan;

/**
 * The identity of an activity, given at import and never derived from the printed number, since numbers repeat.
 *
 * @param value not blank
 */
public record ActivityId(String value) {

    public ActivityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An activity id is blank");
        }
    }

    /** The row it is a part of, or itself if it is a row. */
    public ActivityId row() {
        int slash = value.indexOf('/');
        return slash > 0 ? new ActivityId(value.substring(0, slash)) : this;
    }
}
