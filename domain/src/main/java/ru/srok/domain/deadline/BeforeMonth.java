package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;

/** The last day before a month («до сентября»). */
public record BeforeMonth(Month month) implements CalendarUnit {
    @Override
    public LocalDate start(int year) {
        return end(year);
    }

    @Override
    public LocalDate end(int year) {
        return LocalDate.of(year, month, 1).minusDays(1);
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.DATE;
    }

    @Override
    public boolean doubtful() {
        return true;
    }

    @Override
    public int yearInSchoolYear(int first) {
        return new WholeMonth(month).yearInSchoolYear(first);
    }
}
