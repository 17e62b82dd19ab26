package ru.srok.domain.assignment;

/** What can happen to an assignment. */
public enum Move {
    /** A report that says done. */
    REPORT_DONE,
    /** A report that says done in part. */
    REPORT_PROGRESS,
    /** «Не успеваем»: flags, and changes no state. */
    REPORT_CANNOT,
    /** The author takes the report back. */
    TAKE_BACK,
    /** The curator, or the system where there is no review, accepts. */
    ACCEPT,
    /** The curator returns it. */
    RETURN,
    /** «Не моё». */
    DECLINE,
    /** Somebody else's report closed the row. */
    CLOSE_BY_OTHER,
    /** Struck out, or made pointless by a correction. */
    CANCEL,
    /** The coordinator opens it again, such as after a «не моё» that was not. */
    REOPEN
}
