package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** A weekday of a month («последняя пятница сентября»); {@code nth} is -1 for the last one. */
public record WeekdayOfMonth(Month month, int nth, DayOfWeek weekday) implements CalendarUnit {
    @Override
    public LocalDate start(int year) {
        return end(year);
    }

    @Override
    public LocalDate end(int year) {
        return new DayPick.NthWeekday(nth, weekday).in(YearMonth.of(year, month));
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.DATE;
    }
}
