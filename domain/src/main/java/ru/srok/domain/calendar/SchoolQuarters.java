package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The four quarters of a school year; they only suggest days and decide nothing by themselves.
 *
 * @param spans the first to the fourth, in order
 */
public record SchoolQuarters(List<YearSpan> spans) {

    /** How many there are in a school year. */
    public static final int COUNT = 4;

    /**
     * The dates recommended by the Ministry of Education for the school year 2025/26, repeated every year: a school
     * sets its own, so they are to be corrected.
     */
    public static final SchoolQuarters SUGGESTED = new SchoolQuarters(List.of(
            span(Month.SEPTEMBER, 1, Month.OCTOBER, 24),
            span(Month.NOVEMBER, 3, Month.DECEMBER, 30),
            span(Month.JANUARY, 12, Month.MARCH, 27),
            span(Month.APRIL, 6, Month.MAY, 26)));

    public SchoolQuarters {
        spans = List.copyOf(spans);
        if (spans.size() != COUNT) {
            throw new IllegalArgumentException("Not four quarters: " + spans.size());
        }
    }

    /** The same with another quarter in its place, 0 for the first. */
    public SchoolQuarters with(int index, YearSpan other) {
        return new SchoolQuarters(IntStream.range(0, COUNT)
                .mapToObj(i -> i == index ? other : spans.get(i))
                .toList());
    }

    /** The last working day of each of these quarters (0 for the first) that lies between two days, in order. */
    public List<LocalDate> ends(List<Integer> which, LocalDate from, LocalDate to, WorkingCalendar calendar) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year ->
                        which.stream().map(index -> spans.get(index).to().atYear(year)))
                .map(calendar::onOrBefore)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .sorted()
                .toList();
    }

    private static YearSpan span(Month from, int firstDay, Month to, int lastDay) {
        return new YearSpan(MonthDay.of(from, firstDay), MonthDay.of(to, lastDay));
    }
}
