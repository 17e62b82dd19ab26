package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** A whole month. */
public record WholeMonth(Month month) implements CalendarUnit {
    @Override
    public LocalDate start(int year) {
        return LocalDate.of(year, month, 1);
    }

    @Override
    public LocalDate end(int year) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.MONTH;
    }
}
