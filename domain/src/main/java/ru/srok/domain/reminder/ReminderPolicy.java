package ru.srok.domain.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.plan.ReminderDays;

/**
 * On which days an assignment is spoken of.
 *
 * @param days as chosen for its row or plan
 */
public record ReminderPolicy(ReminderDays days) {

    /** The defaults of the design; hold where nothing was chosen. */
    public static final ReminderPolicy DEFAULT = new ReminderPolicy(ReminderDays.DEFAULT);

    /** Whether a round of this working day is made for the assignment. */
    public boolean speaksOf(Assignment assignment, LocalDate today, WorkingCalendar calendar) {
        if (isLate(assignment, today)) {
            return days.daysAfter().contains(daysLate(assignment, today, calendar));
        }
        // A day asked for by hand, or made a day off since, may not be worked: then the working day before counts.
        LocalDate day = calendar.onOrBefore(dayThatMatters(assignment, today));
        return (days.onTheDay() && day.equals(today))
                || days.daysBefore().stream()
                        .anyMatch(n -> calendar.plus(day, -n).equals(today))
                || isWeekly(day, today, calendar);
    }

    /** Whether it is given up: late, and spoken of for the last time; it goes to the list of whom to call. */
    public boolean isGivenUp(Assignment assignment, LocalDate today, WorkingCalendar calendar) {
        int last = days.daysAfter().stream().mapToInt(Integer::intValue).max().orElse(0);
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

    private boolean isWeekly(LocalDate day, LocalDate today, WorkingCalendar calendar) {
        return days.weeklyAheadDays() > 0
                && isFirstWorkingDayOfWeek(today, calendar)
                && !day.isAfter(today.plusDays(days.weeklyAheadDays()));
    }

    private static boolean isFirstWorkingDayOfWeek(LocalDate today, WorkingCalendar calendar) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar.onOrAfter(monday).equals(today);
    }
}
