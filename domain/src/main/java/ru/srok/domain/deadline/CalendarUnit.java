package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;

/** A stretch of the calendar that comes back each year: a day, a month, a quarter, a season, the year itself. */
public sealed interface CalendarUnit
        permits DayOfMonth,
                BeforeMonth,
                WholeMonth,
                PartOfMonth,
                WeekdayOfMonth,
                LastDayOfMonth,
                PartOfYear,
                SchoolHalf,
                Season,
                WholeYear,
                SchoolYear {

    /** Its first day in the year. */
    LocalDate start(int year);

    /** Its last day in the year; for school years, the year in which they begin. */
    LocalDate end(int year);

    /** How it fixes a deadline that names it alone. */
    default DeadlineKind kind() {
        return DeadlineKind.RANGE;
    }

    /** Whether the calendar has it in that year. */
    default boolean exists(int year) {
        return true;
    }

    /** Whether people may mean different last days by it. */
    default boolean doubtful() {
        return false;
    }

    /** The calendar year it falls into within the school year that begins in {@code first}. */
    default int yearInSchoolYear(int first) {
        return end(first).getMonthValue() >= Month.SEPTEMBER.getValue() ? first : first + 1;
    }
}
