package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A day to pick in a month, whichever month it is. */
public sealed interface DayPick {

    /** The last day. */
    DayPick LAST = new Numbered(31);

    /** The day it is in that month. */
    LocalDate in(YearMonth month);

    /** A day by its number, clipped to the month's length; 31 is always the last day. */
    record Numbered(int day) implements DayPick {
        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
        }
    }

    /** A weekday («второй вторник»); {@code nth} is -1 for the last one, and a fifth that is missing is the last. */
    record NthWeekday(int nth, DayOfWeek weekday) implements DayPick {
        @Override
        public LocalDate in(YearMonth month) {
            LocalDate last = month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday));
            LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(Math.max(1, nth), weekday));
            return nth < 0 || day.isAfter(last) ? last : day;
        }
    }
}
