package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;

/** A calendar year. */
public record WholeYear() implements CalendarUnit {

    @Override
    public LocalDate start(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    @Override
    public LocalDate end(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
