package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, known by the calendar year in which it begins.
 *
 * @param atItsEnd said of its end («до конца учебного года»), which may mean the last lessons or 31 August
 */
public record SchoolYear(boolean atItsEnd) implements CalendarUnit {

    @Override
    public LocalDate start(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }

    @Override
    public LocalDate end(int year) {
        return LocalDate.of(year + 1, Month.AUGUST, 31);
    }

    @Override
    public boolean doubtful() {
        return atItsEnd;
    }

    @Override
    public int yearInSchoolYear(int first) {
        return first;
    }
}
