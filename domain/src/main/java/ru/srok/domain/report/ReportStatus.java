package ru.srok.domain.report;

/** Where a report is. */
public enum ReportStatus {
    /** Being written; the author was not done yet. */
    DRAFT,
    /** Sent. */
    SENT,
    /** Taken back by its author. */
    WITHDRAWN
}
