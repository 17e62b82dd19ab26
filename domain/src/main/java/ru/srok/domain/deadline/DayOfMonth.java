package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** A day of a month; it may be one that the calendar lacks («31 июня»). */
public record DayOfMonth(Month month, int day) implements CalendarUnit {
    @Override
    public LocalDate start(int year) {
        return end(year);
    }

    @Override
    public LocalDate end(int year) {
        return LocalDate.of(year, month, Math.max(1, Math.min(day, month.length(Year.isLeap(year)))));
    }

    @Override
    public boolean exists(int year) {
        return day >= 1 && day <= month.length(Year.isLeap(year));
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.DATE;
    }
}
