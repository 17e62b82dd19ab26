package ru.srok.domain.deadline;

/** A calendar unit with its year, as far as the year is known. */
public record Moment(CalendarUnit unit, YearRef year) {

    static Moment each(CalendarUnit unit) {
        return new Moment(unit, YearRef.EACH);
    }

    static Moment of(CalendarUnit unit, int year) {
        return new Moment(unit, YearRef.named(year));
    }

    Moment withYear(YearRef newYear) {
        return new Moment(unit, newYear);
    }

    /** Whether no calendar has it: the 31 June of any year, the 29 February of a named one. */
    boolean isImpossible() {
        return year.isKnown() ? !unit.exists(year.year()) : !unit.exists(2000);
    }
}
