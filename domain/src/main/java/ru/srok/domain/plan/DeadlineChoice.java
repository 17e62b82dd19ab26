package ru.srok.domain.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.srok.domain.deadline.PlanPeriod;

/** The answers to an open day that can be tapped. */
public enum DeadlineChoice {
    /** As it was read: the outer bounds, or the reading that was doubted. */
    AS_READ,
    /** 10 June and 10 December: progress of what runs all year. */
    TWICE_A_YEAR,
    /** The last day of each quarter. */
    QUARTERLY,
    /** The last day of each plan year or school year. */
    YEAR_END,
    /** No days: nobody is reminded. */
    NEVER;

    private static final int TENTH = 10;

    /** The days that this answer gives a row, ascending. */
    public List<LocalDate> days(ActivityDeadline deadline, PlanPeriod period) {
        return switch (this) {
            case AS_READ -> deadline.due();
            case TWICE_A_YEAR -> each(period, MonthDay.of(Month.JUNE, TENTH), MonthDay.of(Month.DECEMBER, TENTH));
            case QUARTERLY ->
                each(
                        period,
                        MonthDay.of(Month.MARCH, 31),
                        MonthDay.of(Month.JUNE, 30),
                        MonthDay.of(Month.SEPTEMBER, 30),
                        MonthDay.of(Month.DECEMBER, 31));
            case YEAR_END -> yearEnds(period);
            case NEVER -> List.of();
        };
    }

    private static List<LocalDate> each(PlanPeriod period, MonthDay... days) {
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .boxed()
                .flatMap(year -> Stream.of(days).map(day -> day.atYear(year)))
                .filter(period::contains)
                .toList();
    }

    /** Each year of the plan ends on the day on which the whole plan ends. */
    private static List<LocalDate> yearEnds(PlanPeriod period) {
        return each(period, MonthDay.from(period.to()));
    }
}
