package ru.srok.domain.assignment;

import java.time.LocalDate;
import ru.srok.domain.people.MemberId;

/**
 * The wish of one person to be reminded of an assignment later; rounds for others speak of it all the same.
 *
 * @param by who does not wish to hear of it before
 * @param made the day on which they said so
 * @param day the day on which they are reminded
 * @param evening whether in the evening of that day; else in its morning, by the round
 */
public record Snooze(MemberId by, LocalDate made, LocalDate day, boolean evening) {

    /** Whether its time has not come by the morning of a day, and the assignment did not fall due meanwhile. */
    public boolean holdsOn(LocalDate today, Assignment one) {
        boolean over = evening ? day.isBefore(today) : !day.isAfter(today);
        return !over && !cameMeanwhile(one.due(), today) && !cameMeanwhile(one.reportBy(), today);
    }

    private boolean cameMeanwhile(LocalDate mattering, LocalDate today) {
        return mattering.isAfter(made) && !mattering.isAfter(today);
    }
}
