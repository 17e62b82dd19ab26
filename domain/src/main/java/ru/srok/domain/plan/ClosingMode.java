package ru.srok.domain.plan;

/**
 * When a row counts as done, given several assignees.
 *
 * @param kind how
 * @param amount for {@link Kind#AT_LEAST} how many, or how many percent; else 0
 * @param percent whether the amount is a percentage
 */
public record ClosingMode(Kind kind, int amount, boolean percent) {

    /** How a row is closed. */
    public enum Kind {
        /** The first assignee closes it; the others see it and may add to it. */
        LEAD,
        /** Each assignee reports. */
        EACH,
        /** So many of them report. */
        AT_LEAST,
        /** Whoever reports first closes it for all. */
        ANY_ONE,
        /** Somebody outside; shown, never reminded. */
        EXTERNAL
    }

    public static final ClosingMode LEAD = new ClosingMode(Kind.LEAD, 0, false);
    public static final ClosingMode EACH = new ClosingMode(Kind.EACH, 0, false);
    public static final ClosingMode ANY_ONE = new ClosingMode(Kind.ANY_ONE, 0, false);
    public static final ClosingMode EXTERNAL = new ClosingMode(Kind.EXTERNAL, 0, false);

    /** So many assignees, or so many percent of them. */
    public static ClosingMode atLeast(int amount, boolean percent) {
        return new ClosingMode(Kind.AT_LEAST, amount, percent);
    }
}
