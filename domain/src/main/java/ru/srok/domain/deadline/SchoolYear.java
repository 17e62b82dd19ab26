package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;

/** A school year, known by the calendar year in which it begins; it ends on 31 August. */
public record SchoolYear() implements CalendarUnit {

    @Override
    public LocalDate start(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    @Override
    public LocalDate end(int year) {
        return LocalDate.of(year + 1, Month.AUGUST, 31);
    }

    @Override
    public int yearInSchoolYear(int first) {
        return first;
    }
}
