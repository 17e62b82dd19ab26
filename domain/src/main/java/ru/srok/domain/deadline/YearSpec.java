package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * A year, or years, as printed.
 *
 * @param kind what sort of year
 * @param years ascending as printed; for school years those in which they begin; empty where none is named
 * @param span the years stand as «from – to», not as a list
 */
record YearSpec(Kind kind, List<Integer> years, boolean span) {

    /** What sort of year is meant. */
    enum Kind {
        CALENDAR,
        SCHOOL,
        /** «текущего года»: the plan's year, which says nothing more than no year at all. */
        CURRENT,
        /** «следующего года». */
        NEXT,
        /** «года, следующего за отчетным», «каждого года»: year by year. */
        EVERY
    }

    YearSpec {
        years = List.copyOf(years);
    }

    static YearSpec of(Kind kind) {
        return new YearSpec(kind, List.of(), false);
    }

    /** The moments a unit means with these years. */
    List<Moment> with(CalendarUnit unit) {
        return switch (kind) {
            case CALENDAR -> years.stream().map(year -> Moment.of(unit, year)).toList();
            case SCHOOL -> years.stream().map(year -> inSchoolYear(unit, year)).toList();
            case NEXT -> List.of(new Moment(unit, YearRef.NEXT));
            case CURRENT, EVERY -> List.of(Moment.each(unit));
        };
    }

    /** The slots a window without years means with these years. */
    List<Slot> with(CalendarUnit first, CalendarUnit last) {
        List<Slot> slots = new ArrayList<>();
        List<Moment> begins = with(first);
        List<Moment> ends = with(last);
        for (int i = 0; i < ends.size(); i++) {
            boolean school = kind == Kind.SCHOOL;
            slots.add(Slot.window(school ? begins.get(i) : Moment.each(first), ends.get(i)));
        }
        return slots;
    }

    /** The years alone as slots: a span is one slot, a list several. */
    List<Slot> alone() {
        CalendarUnit unit = kind == Kind.SCHOOL ? new SchoolYear() : new WholeYear();
        List<Moment> moments = with(unit);
        return span
                ? List.of(new Slot(moments.get(0), moments.get(moments.size() - 1)))
                : moments.stream().map(Slot::single).toList();
    }

    boolean isNamed() {
        return !years.isEmpty();
    }

    /** The first half of a school year begins in September, whatever the calendar says. */
    private static Moment inSchoolYear(CalendarUnit unit, int first) {
        return unit instanceof PartOfYear part && part.isHalf()
                ? Moment.of(new SchoolHalf(part.number()), first)
                : Moment.of(unit, unit.yearInSchoolYear(first));
    }
}
