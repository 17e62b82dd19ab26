package ru.srok.domain.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.calendar.WorkingCalendar;

/**
 * On which days an assignment is spoken of; the defaults are those of the design.
 *
 * @param weeklyAheadDays on the first working day of a week what is due within so many days; 0: never
 * @param daysBefore working days before the day that matters
 * @param onTheDay whether on that day itself
 * @param daysAfter working days after the report-by date; after the last of them never again
 */
public record ReminderPolicy(int weeklyAheadDays, List<Integer> daysBefore, boolean onTheDay, List<Integer> daysAfter) {

    private static final int TWO_WEEKS = 14;

    public static final ReminderPolicy DEFAULT = new ReminderPolicy(TWO_WEEKS, List.of(3), true, List.of(1, 3, 6, 9));

    public ReminderPolicy {
        daysBefore = List.copyOf(daysBefore);
        daysAfter = List.copyOf(daysAfter);
    }

    /** Whether a round of this working day is made for the assignment. */
    public boolean speaksOf(Assignment assignment, LocalDate today, WorkingCalendar calendar) {
        if (isLate(assignment, today)) {
            return daysAfter.contains(daysLate(assignment, today, calendar));
        }
        LocalDate day = dayThatMatters(assignment, today);
        return (onTheDay && day.equals(today))
                || daysBefore.stream().anyMatch(n -> calendar.plus(day, -n).equals(today))
                || (isFirstWorkingDayOfWeek(today, calendar) && !day.isAfter(today.plusDays(weeklyAheadDays)));
    }

    /** Whether it is given up: late, and spoken of for the last time; it goes to the list of whom to call. */
    public boolean isGivenUp(Assignment assignment, LocalDate today, WorkingCalendar calendar) {
        int last = daysAfter.stream().mapToInt(Integer::intValue).max().orElse(0);
        return isLate(assignment, today) && daysLate(assignment, today, calendar) > last;
    }

    /** The due date while it lies ahead, then the report-by date. */
    public static LocalDate dayThatMatters(Assignment assignment, LocalDate today) {
        return today.isAfter(assignment.due()) ? assignment.reportBy() : assignment.due();
    }

    /** Whether its report is late. */
    public static boolean isLate(Assignment assignment, LocalDate today) {
        return today.isAfter(assignment.reportBy());
    }

    /** Working days since the report-by date; 0 while it is not late. */
    public static int daysLate(Assignment assignment, LocalDate today, WorkingCalendar calendar) {
        return isLate(assignment, today) ? calendar.workingDaysBetween(assignment.reportBy(), today) : 0;
    }

    private static boolean isFirstWorkingDayOfWeek(LocalDate today, WorkingCalendar calendar) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar.onOrAfter(monday).equals(today);
    }
}
