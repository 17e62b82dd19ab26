package ru.srok.bot.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The design's page on reminding read once more, slowly: nothing but steps from a day to the next, and no code of the
 * engine it is held against.
 */
final class SlowReminders {

    private static final List<Integer> WORKING_DAYS_AFTER = List.of(1, 3, 6, 9);
    private static final int WORKING_DAYS_BEFORE = 3;
    private static final int TWO_WEEKS = 14;
    private static final int REPORT_DAYS = 5;

    private final Predicate<LocalDate> worked;

    SlowReminders(Predicate<LocalDate> worked) {
        this.worked = worked;
    }

    /** A due date on a day off counts as the working day before. */
    LocalDate due(LocalDate printed) {
        LocalDate day = printed;
        while (!worked.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Five working days later. */
    LocalDate reportBy(LocalDate due) {
        LocalDate day = due;
        int counted = 0;
        while (counted < REPORT_DAYS) {
            day = day.plusDays(1);
            if (worked.test(day)) {
                counted++;
            }
        }
        return day;
    }

    /** What the morning message of a day names, of what somebody owes then; nothing: there is none. */
    List<Duty> named(Collection<Duty> owed, LocalDate today) {
        List<Duty> awaited = owed.stream()
                .filter(duty -> duty.isOpenOnTheMorningOf(today))
                .filter(duty -> workingDaysAfter(duty.reportBy, today) <= 9)
                .toList();
        if (!worked.test(today) || awaited.stream().noneMatch(duty -> callsFor(duty, today))) {
            return List.of();
        }
        return awaited.stream().filter(duty -> isNear(duty, today)).toList();
    }

    /** Late, or awaited until Sunday, or within two weeks. */
    private static boolean isNear(Duty duty, LocalDate today) {
        LocalDate day = matters(duty, today);
        LocalDate sunday = today;
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }
        return day.isBefore(today) || !day.isAfter(sunday) || !day.isAfter(today.plusDays(TWO_WEEKS));
    }

    /** Reminders speak of the date that matters now: the due date, and once it is past the report-by date. */
    private static LocalDate matters(Duty duty, LocalDate today) {
        return today.isAfter(duty.due) ? duty.reportBy : duty.due;
    }

    private boolean callsFor(Duty duty, LocalDate today) {
        if (today.isAfter(duty.reportBy)) {
            return WORKING_DAYS_AFTER.contains(workingDaysAfter(duty.reportBy, today));
        }
        LocalDate day = due(matters(duty, today));
        return today.equals(day)
                || (today.isBefore(day) && workingDaysAfter(today, day) == WORKING_DAYS_BEFORE)
                || (beginsTheWorkingWeek(today) && !day.isAfter(today.plusDays(TWO_WEEKS)));
    }

    private boolean beginsTheWorkingWeek(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            if (worked.test(day)) {
                return false;
            }
            day = day.minusDays(1);
        }
        return true;
    }

    /** How many days after a day, up to another, are worked; 0 if that is not later. */
    private int workingDaysAfter(LocalDate from, LocalDate to) {
        int counted = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (worked.test(day)) {
                counted++;
            }
        }
        return counted;
    }
}
