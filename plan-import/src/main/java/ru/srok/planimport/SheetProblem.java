package ru.srok.planimport;

/**
 * Something in one cell that cannot be taken over; the line is there all the same, without it.
 *
 * @param cell its address, such as «E14»
 * @param kind what is the matter
 * @param printed what stands in the cell; may be empty
 */
public record SheetProblem(String cell, Kind kind, String printed) {

    /** What can be the matter with a cell. */
    public enum Kind {
        /** A day that does not exist, or a number that is no date. */
        NOT_A_DATE,
        /** A closing mode that is none. */
        UNKNOWN_MODE,
        /** A line with content but no title. */
        TITLE_MISSING,
        /** The same row a second time; the line counts as new. */
        ROW_REPEATED,
        /** A formula that gives an error. */
        FORMULA_ERROR
    }
}
