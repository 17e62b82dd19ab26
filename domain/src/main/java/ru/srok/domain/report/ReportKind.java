package ru.srok.domain.report;

/** What a report says of its rows. */
public enum ReportKind {
    /** Done. */
    DONE,
    /** Done in part. */
    PROGRESS,
    /** The date will not be kept. */
    CANNOT
}
