package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * A layer over the calendar: what a coordinator changed.
 *
 * @param off days that are free, whatever lies below
 * @param working days that are worked, whatever lies below
 */
public record CalendarEdits(Set<LocalDate> off, Set<LocalDate> working) {

    private static final CalendarEdits NONE = new CalendarEdits(Set.of(), Set.of());

    /**
     * Copies both sets.
     *
     * @throws IllegalArgumentException if a day is in both
     */
    public CalendarEdits {
        off = Set.copyOf(off);
        working = Set.copyOf(working);
        if (!Collections.disjoint(off, working)) {
            throw new IllegalArgumentException("A day is both free and worked");
        }
    }

    /** No change. */
    public static CalendarEdits none() {
        return NONE;
    }

    /** The same with a free day; it takes the place of a worked one. */
    public CalendarEdits withOff(LocalDate day) {
        return new CalendarEdits(plus(off, day), minus(working, day));
    }

    /** The same with a worked day; it takes the place of a free one. */
    public CalendarEdits withWorking(LocalDate day) {
        return new CalendarEdits(minus(off, day), plus(working, day));
    }

    /** The same with nothing said about the day. */
    public CalendarEdits without(LocalDate day) {
        return new CalendarEdits(minus(off, day), minus(working, day));
    }

    private static Set<LocalDate> plus(Set<LocalDate> days, LocalDate day) {
        Set<LocalDate> more = new HashSet<>(days);
        more.add(day);
        return more;
    }

    private static Set<LocalDate> minus(Set<LocalDate> days, LocalDate day) {
        Set<LocalDate> fewer = new HashSet<>(days);
        fewer.remove(day);
        return fewer;
    }
}
