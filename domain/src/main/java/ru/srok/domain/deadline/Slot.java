package ru.srok.domain.deadline;

import java.util.List;

/** A calendar unit, or a window from one unit to another; it is due on its last day. */
public record Slot(Moment first, Moment last) {

    static Slot single(Moment moment) {
        return new Slot(moment, moment);
    }

    /** A window whose ends know their years from each other: «сентябрь – май 2024» begins in 2023. */
    static Slot window(Moment first, Moment last) {
        YearRef from = first.year();
        YearRef to = last.year();
        int turn = wraps(first.unit(), last.unit()) ? 1 : 0;
        if (to.isKnown() && !from.isKnown()) {
            from = to.plus(-turn);
        } else if (from.isKnown() && !to.isKnown()) {
            to = from.plus(turn);
        } else if (!from.isKnown() && from != to) {
            from = to = from == YearRef.EACH ? to : from;
        }
        return new Slot(first.withYear(from), last.withYear(to));
    }

    /** Whether a window between the units, both taken in one year, would end before it begins. */
    static boolean wraps(CalendarUnit first, CalendarUnit last) {
        return last.end(2000).isBefore(first.start(2000));
    }

    boolean isWindow() {
        return !first.equals(last);
    }

    boolean wraps() {
        return wraps(first.unit(), last.unit());
    }

    YearRef year() {
        return last.year();
    }

    /** The same slot tied to a year, in which it ends unless it is yet untied and goes over New Year. */
    Slot withYear(YearRef year) {
        int turn = isWindow() && wraps() && year.isKnown() ? 1 : 0;
        return new Slot(first.withYear(year.plus(-turn)), last.withYear(year));
    }

    Slot plusYears(int years) {
        return new Slot(
                first.withYear(first.year().plus(years)),
                last.withYear(last.year().plus(years)));
    }

    DeadlineKind kind() {
        return isWindow() ? DeadlineKind.RANGE : last.unit().kind();
    }

    boolean isImpossible() {
        return first.isImpossible() || last.isImpossible();
    }

    /** The stretches of days it means within the period. */
    List<Span> spans(PlanPeriod period) {
        return SlotResolution.spans(this, period);
    }
}
