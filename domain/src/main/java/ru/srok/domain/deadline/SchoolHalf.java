package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;

/** A half of the school year: September to December, or January to its end. */
public record SchoolHalf(int number) implements CalendarUnit {

    @Override
    public LocalDate start(int year) {
        return number == 1 ? LocalDate.of(year, Month.SEPTEMBER, 1) : LocalDate.of(year + 1, Month.JANUARY, 1);
    }

    @Override
    public LocalDate end(int year) {
        return number == 1 ? LocalDate.of(year, Month.DECEMBER, 31) : LocalDate.of(year + 1, Month.AUGUST, 31);
    }

    @Override
    public int yearInSchoolYear(int first) {
        return first;
    }
}
