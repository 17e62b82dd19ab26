package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The same stretch of every year; it may run over New Year.
 *
 * @param from its first day
 * @param to its last day
 */
public record YearSpan(MonthDay from, MonthDay to) {

    /** Whether the day lies in it, ends included. */
    public boolean contains(LocalDate day) {
        MonthDay one = MonthDay.from(day);
        boolean afterStart = !one.isBefore(from);
        boolean beforeEnd = !one.isAfter(to);
        return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }
}
