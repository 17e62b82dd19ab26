package ru.srok.domain.summary;

/** What is noteworthy about an assignment beside its state. */
public enum Mark {
    /** Its report-by date has passed and it is open. */
    OVERDUE,
    /** «Не успеваем» was said. */
    CANNOT,
    /** Reminded before today, and nothing was ever heard of it. */
    SILENT,
    /** Its person never opened their link. */
    NOT_CONNECTED,
    /** Its person blocked the bot. */
    UNREACHABLE,
    /** Reminded for the last time; somebody must call. */
    CALL
}
