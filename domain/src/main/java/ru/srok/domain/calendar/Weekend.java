package ru.srok.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The two days off of the five-day week. */
final class Weekend {

    private Weekend() {}

    static boolean contains(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }
}
