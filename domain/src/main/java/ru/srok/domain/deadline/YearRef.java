package ru.srok.domain.deadline;

/**
 * The year a calendar unit is tied to.
 *
 * @param tie how the year is known
 * @param year the year, 0 where the tie names none
 */
public record YearRef(Tie tie, int year) {

    /** How a year is known. */
    public enum Tie {
        /** No year is printed: each plan year. */
        EACH,
        /** The year after each plan year («до 20 января следующего года»). */
        NEXT,
        /** Printed beside the unit. */
        NAMED,
        /** Printed once for a list that this unit stands in («сентябрь, март 2024»). */
        SHARED
    }

    static final YearRef EACH = new YearRef(Tie.EACH, 0);
    static final YearRef NEXT = new YearRef(Tie.NEXT, 0);

    static YearRef named(int year) {
        return new YearRef(Tie.NAMED, year);
    }

    static YearRef shared(int year) {
        return new YearRef(Tie.SHARED, year);
    }

    boolean isKnown() {
        return year != 0;
    }

    YearRef plus(int years) {
        return isKnown() ? new YearRef(tie, year + years) : this;
    }
}
