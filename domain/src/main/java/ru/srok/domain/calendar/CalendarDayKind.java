package ru.srok.domain.calendar;

import java.util.Locale;

/** How a day differs from an ordinary weekday or weekend. */
public enum CalendarDayKind {
    /** A weekday that is free as a holiday of the federal law or of the region. */
    HOLIDAY,
    /** A weekday that is free for another reason: a day off was moved to it, or the coordinator said so. */
    DAY_OFF,
    /** A Saturday or Sunday that is worked. */
    WORKING;

    /**
     * The code as printed in files and on the command line.
     *
     * @return lower case with hyphens, such as {@code day-off}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
