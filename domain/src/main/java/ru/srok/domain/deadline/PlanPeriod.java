package ru.srok.domain.deadline;

import java.time.LocalDate;

/**
 * The days a plan is made for, both ends included.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record PlanPeriod(LocalDate from, LocalDate to) {

    public PlanPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins: " + from + ".." + to);
        }
    }

    /** The calendar years {@code first} to {@code last}, from 1 January to 31 December. */
    public static PlanPeriod ofYears(int first, int last) {
        return new PlanPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The school years that begin in {@code first} and end in {@code last}, from 1 September to 31 August. */
    public static PlanPeriod ofSchoolYears(int first, int last) {
        return new PlanPeriod(LocalDate.of(first, 9, 1), LocalDate.of(last, 8, 31));
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
