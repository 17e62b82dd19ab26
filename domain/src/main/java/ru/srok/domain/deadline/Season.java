package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A season; a winter belongs to the year it ends in.
 *
 * @param last its last month
 */
public record Season(Month last) implements CalendarUnit {

    static final Season WINTER = new Season(Month.FEBRUARY);
    static final Season SPRING = new Season(Month.MAY);
    static final Season SUMMER = new Season(Month.AUGUST);
    static final Season AUTUMN = new Season(Month.NOVEMBER);

    @Override
    public LocalDate start(int year) {
        return YearMonth.of(year, last).minusMonths(2).atDay(1);
    }

    @Override
    public LocalDate end(int year) {
        return YearMonth.of(year, last).atEndOfMonth();
    }
}
