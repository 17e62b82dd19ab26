package ru.srok.domain.deadline;

import java.util.Locale;

/** How a deadline phrase fixes its days. */
public enum DeadlineKind {
    /** Exact days. */
    DATE,
    /** Separate months. */
    MONTH,
    /** A window, a quarter, a half-year or a named year. */
    RANGE,
    /** Any word of repetition. */
    RECURRING,
    /** The year or the period with nothing nearer. */
    THROUGHOUT,
    /** Only an event. */
    EVENT,
    /** An event beside any of the above. */
    MIXED,
    /** An empty cell. */
    MISSING,
    /** Neither a date nor an event. */
    NOTADATE;

    /** The word used in files and on the command line, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
