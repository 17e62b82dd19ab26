package ru.srok.domain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from an ordinary weekday or weekend.
 *
 * @param date the day
 * @param kind how it differs
 * @param name why it differs
 * @param counterpart of a moved day off, the other end: the day the rest came from, or, for a worked weekend day, the day
 *     it went to; null for every other name
 */
public record CalendarDay(
        LocalDate date,
        CalendarDayKind kind,
        CalendarDayName name,
        @Nullable LocalDate counterpart) {

    static CalendarDay holiday(LocalDate date, CalendarDayName name) {
        return new CalendarDay(date, CalendarDayKind.HOLIDAY, name, null);
    }

    static CalendarDay moved(LocalDate date, CalendarDayKind kind, LocalDate counterpart) {
        return new CalendarDay(date, kind, CalendarDayName.MOVED, counterpart);
    }

    static CalendarDay edited(LocalDate date, CalendarDayKind kind) {
        return new CalendarDay(date, kind, CalendarDayName.EDITED, null);
    }
}
