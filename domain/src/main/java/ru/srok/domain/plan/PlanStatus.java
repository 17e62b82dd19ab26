package ru.srok.domain.plan;

/** Where a plan is in its life. */
public enum PlanStatus {
    /** Imported, being corrected. */
    DRAFT,
    /** Switched on: people are reminded. */
    ACTIVE,
    /** Closed: kept, silent. */
    CLOSED,
    /** A draft that was thrown away; kept, shown nowhere. */
    DISCARDED
}
