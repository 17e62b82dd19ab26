package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** The years of a plan: school years where it begins on 1 September, else calendar years, clipped to the period. */
final class PlanYears {

    /** No plan is made for longer; a mistyped period must not keep the machine busy. */
    private static final int LONGEST = 100;

    private PlanYears() {}

    static List<PlanPeriod> of(PlanPeriod period) {
        List<PlanPeriod> years = new ArrayList<>();
        LocalDate begin = period.from();
        while (!begin.isAfter(period.to()) && years.size() < LONGEST) {
            LocalDate end = earlier(lastDay(begin, period), period.to());
            years.add(new PlanPeriod(begin, end));
            begin = end.plusDays(1);
        }
        return years;
    }

    static List<LocalDate> lastDays(PlanPeriod period) {
        return of(period).stream().map(PlanPeriod::to).toList();
    }

    static boolean bySchoolYear(PlanPeriod period) {
        return period.from().getMonth() == Month.SEPTEMBER && period.from().getDayOfMonth() == 1;
    }

    /** The period cut to a length that can be walked day by day. */
    static PlanPeriod bounded(PlanPeriod period) {
        return new PlanPeriod(period.from(), earlier(period.to(), period.from().plusYears(LONGEST)));
    }

    private static LocalDate lastDay(LocalDate begin, PlanPeriod period) {
        return bySchoolYear(period)
                ? LocalDate.of(begin.getYear() + 1, Month.AUGUST, 31)
                : LocalDate.of(begin.getYear(), Month.DECEMBER, 31);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
