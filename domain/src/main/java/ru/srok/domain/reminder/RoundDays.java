package ru.srok.domain.reminder;

import java.time.LocalDate;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Workspace;

/**
 * On which days rounds are made in a workspace: on working days that are neither quiet dates nor in the leave season.
 *
 * @param calendar the working days
 * @param quiet the quiet ones among them
 */
public record RoundDays(WorkingCalendar calendar, Quiet quiet) {

    /** Where everything is quiet for longer, nobody can be reminded anyway. */
    private static final int FARTHEST = 400;

    /** The round days of a workspace as its settings stand. */
    public static RoundDays of(Workspace workspace) {
        return new RoundDays(
                WorkingCalendars.of(workspace), workspace.settings().quiet());
    }

    /** Whether a round is made on a day. */
    public boolean isRoundDay(LocalDate day) {
        return calendar.isWorking(day) && !quiet.covers(day);
    }

    /** The last round day before a day; the day before where there is none for more than a year. */
    public LocalDate before(LocalDate day) {
        return search(day, -1);
    }

    /** The next round day after a day; the day after where there is none for more than a year. */
    public LocalDate after(LocalDate day) {
        return search(day, 1);
    }

    private LocalDate search(LocalDate from, int direction) {
        LocalDate day = from.plusDays(direction);
        for (int i = 0; i < FARTHEST; i++) {
            if (isRoundDay(day)) {
                return day;
            }
            day = day.plusDays(direction);
        }
        return from.plusDays(direction);
    }
}
