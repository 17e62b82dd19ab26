package ru.srok.bot.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import ru.srok.domain.people.MemberId;

/**
 * The design's page on reminding read once more, slowly: nothing but steps from a day to the next, and no code of the
 * engine it is held against.
 */
final class SlowReminders {

    private static final int TWO_WEEKS = 14;
    private static final int REPORT_DAYS = 5;

    private final Predicate<LocalDate> worked;
    private final Predicate<LocalDate> quiet;

    /**
     * Reads the rules.
     *
     * @param worked whether a day is a working day
     * @param quiet whether nobody is reminded on a day, worked or not
     */
    SlowReminders(Predicate<LocalDate> worked, Predicate<LocalDate> quiet) {
        this.worked = worked;
        this.quiet = quiet;
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

    /** Rounds are made on working days that are not quiet. */
    boolean isRoundDay(LocalDate day) {
        return worked.test(day) && !quiet.test(day);
    }

    LocalDate roundBefore(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (!isRoundDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    LocalDate roundAfter(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (!isRoundDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** What the morning message of a day names to somebody, of what they owe then; nothing: there is none. */
    List<Duty> named(MemberId reader, Collection<Duty> owed, LocalDate today) {
        if (!isRoundDay(today)) {
            return List.of();
        }
        List<Duty> awaited = owed.stream()
                .filter(duty -> duty.isOpenOnTheMorningOf(today))
                .filter(duty -> !isPutOff(duty, reader, today))
                .filter(duty -> !isGivenUp(duty, today) || callsFor(duty, reader, today))
                .toList();
        return awaited.stream().anyMatch(duty -> callsFor(duty, reader, today))
                ? awaited.stream().filter(duty -> isNear(duty, today)).toList()
                : List.of();
    }

    /** Late, or awaited until Sunday, or within two weeks, or before the next round can be made. */
    private boolean isNear(Duty duty, LocalDate today) {
        LocalDate day = matters(duty, today);
        LocalDate sunday = today;
        while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
            sunday = sunday.plusDays(1);
        }
        return day.isBefore(today)
                || !day.isAfter(sunday)
                || !day.isAfter(today.plusDays(TWO_WEEKS))
                || day.isBefore(roundAfter(today));
    }

    /** Reminders speak of the date that matters now: the due date, and once it is past the report-by date. */
    private static LocalDate matters(Duty duty, LocalDate today) {
        return today.isAfter(duty.due) ? duty.reportBy : duty.due;
    }

    /** After the last reminder never again. */
    private boolean isGivenUp(Duty duty, LocalDate today) {
        return workingDaysAfter(duty.reportBy, today) > duty.spokenOn.last();
    }

    /** Not before the morning they wished for, except that a date of it came since they wished. */
    private static boolean isPutOff(Duty duty, MemberId reader, LocalDate today) {
        Duty.Wish wish = duty.wish;
        return wish != null
                && wish.by().equals(reader)
                && wish.day().isAfter(today)
                && !cameSince(wish.made(), duty.due, today)
                && !cameSince(wish.made(), duty.reportBy, today);
    }

    private static boolean cameSince(LocalDate made, LocalDate date, LocalDate today) {
        return date.isAfter(made) && !date.isAfter(today);
    }

    /** A day of its own came since the last round, or a date of it comes before the next, or they wished to hear of it. */
    private boolean callsFor(Duty duty, MemberId reader, LocalDate today) {
        LocalDate before = roundBefore(today);
        for (LocalDate day = before.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            if (worked.test(day) && isItsDay(duty, day)) {
                return true;
            }
        }
        LocalDate next = due(matters(duty, today));
        boolean comesInTheQuiet = next.isAfter(today) && next.isBefore(roundAfter(today));
        Duty.Wish wish = duty.wish;
        boolean wished = wish != null && !wish.evening() && wish.by().equals(reader);
        return comesInTheQuiet
                || wished && wish.day().isAfter(before) && !wish.day().isAfter(today);
    }

    private boolean isItsDay(Duty duty, LocalDate day) {
        SpokenOn days = duty.spokenOn;
        if (day.isAfter(duty.reportBy)) {
            return days.after().contains(workingDaysAfter(duty.reportBy, day));
        }
        LocalDate matters = due(matters(duty, day));
        return days.onTheDay() && day.equals(matters)
                || day.isBefore(matters) && days.before().contains(workingDaysAfter(day, matters))
                || days.twoWeeksAhead() && beginsTheWorkingWeek(day) && !matters.isAfter(day.plusDays(TWO_WEEKS));
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
