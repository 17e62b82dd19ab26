package ru.srok.domain.summary;

/** Where a row of a plan stands; each row is in exactly one. */
public enum RowState {
    /** Everything that was due is done, and nothing is due any more. */
    DONE,
    /** Something is still due, nothing is late. */
    AHEAD,
    /** A report is late. */
    OVERDUE,
    /** No day is known: an event, an open day, or none. */
    UNDATED,
    /** It was past when the plan was switched on and is not kept track of. */
    NOT_KEPT,
    /** Somebody outside does it. */
    EXTERNAL,
    /** Its day has come, and it is nobody's work. */
    NOBODY
}
