package ru.srok.domain.assignment;

/** Where an assignment is in its life; marks such as overdue stand beside it and never in it. */
public enum AssignmentState {
    NOT_STARTED,
    IN_PROGRESS,
    REPORTED,
    ACCEPTED,
    RETURNED,
    /** «Не моё». */
    DECLINED,
    /** One report closed the row for all. */
    CLOSED_BY_OTHER,
    CANCELLED;

    /** Whether something is still to be done by the assignee. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == RETURNED;
    }

    /** Whether it counts as done. */
    public boolean isDone() {
        return this == REPORTED || this == ACCEPTED || this == CLOSED_BY_OTHER;
    }
}
