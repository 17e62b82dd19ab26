package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** The last day of a month («последний день марта»); what is a working day the calendar says, not the phrase. */
public record LastDayOfMonth(Month month) implements CalendarUnit {
    @Override
    public LocalDate start(int year) {
        return end(year);
    }

    @Override
    public LocalDate end(int year) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.DATE;
    }
}
