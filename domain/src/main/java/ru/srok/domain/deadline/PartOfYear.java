package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quarter or a half of the calendar year.
 *
 * @param months its length: 3 for a quarter, 6 for a half
 * @param number counted from 1
 */
public record PartOfYear(int months, int number) implements CalendarUnit {

    public PartOfYear {
        if (months * number < 1 || months * number > 12) {
            throw new IllegalArgumentException("No such part of a year: " + months + " x " + number);
        }
    }

    static PartOfYear quarter(int number) {
        return new PartOfYear(3, number);
    }

    static PartOfYear half(int number) {
        return new PartOfYear(6, number);
    }

    @Override
    public LocalDate start(int year) {
        return LocalDate.of(year, months * (number - 1) + 1, 1);
    }

    @Override
    public LocalDate end(int year) {
        return YearMonth.of(year, months * number).atEndOfMonth();
    }

    /** Whether it is a half-year, which people of a school count from September as easily as from January. */
    boolean isHalf() {
        return months == 6;
    }
}
