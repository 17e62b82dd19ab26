package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/** A named part of a month. */
public enum MonthPart {
    FIRST_DECADE(1, 10),
    SECOND_DECADE(11, 20),
    THIRD_DECADE(21, 31),
    FIRST_HALF(1, 15),
    SECOND_HALF(16, 31),
    FIRST_WEEK(1, 7),
    SECOND_WEEK(8, 14),
    THIRD_WEEK(15, 21),
    FOURTH_WEEK(22, 28),
    LAST_WEEK(25, 31),
    BEGINNING(1, 10),
    MIDDLE(11, 20),
    END(21, 31);

    private static final int MONTH_END = 31;

    private final int firstDay;
    private final int lastDay;

    MonthPart(int firstDay, int lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    LocalDate first(YearMonth month) {
        return this == LAST_WEEK ? month.atEndOfMonth().minusDays(6) : month.atDay(firstDay);
    }

    LocalDate last(YearMonth month) {
        return lastDay == MONTH_END ? month.atEndOfMonth() : month.atDay(lastDay);
    }

    /** «Начало» and «середина» have no agreed last day. */
    boolean doubtful() {
        return this == BEGINNING || this == MIDDLE;
    }

    /** The day it ends on, as a day to pick in each month. */
    DayPick lastDayPick() {
        return lastDay == MONTH_END ? DayPick.LAST : new DayPick.Numbered(lastDay);
    }
}
