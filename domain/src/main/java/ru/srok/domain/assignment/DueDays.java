package ru.srok.domain.assignment;

import java.time.LocalDate;
import ru.srok.domain.calendar.WorkingCalendar;

/**
 * When something is due and until when its report is awaited.
 *
 * @param due a day off counts as the working day before
 * @param reportBy not before {@code due}
 */
record DueDays(LocalDate due, LocalDate reportBy) {

    /**
     * Those of a date.
     *
     * @param reportDays how many working days later a report is awaited
     */
    static DueDays of(LocalDate day, WorkingCalendar calendar, int reportDays) {
        LocalDate due = calendar.onOrBefore(day);
        return new DueDays(due, calendar.plus(due, reportDays));
    }

    /** Those of an assignment. */
    static DueDays of(Assignment one) {
        return new DueDays(one.due(), one.reportBy());
    }

    /** Whichever leaves more time. */
    DueDays later(DueDays other) {
        return other.due.isAfter(due) ? other : this;
    }
}
