package ru.srok.domain.assignment;

import java.util.HashSet;
import ru.srok.domain.calendar.CalendarEdits;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Workspace;

/** The working calendar as a workspace keeps it. */
public final class WorkingCalendars {

    private WorkingCalendars() {}

    /** The calendar of its region with the workspace's own days off and working days. */
    public static WorkingCalendar of(Workspace workspace) {
        return WorkingCalendar.ofRegion(workspace.settings().region())
                .withEdits(new CalendarEdits(
                        new HashSet<>(workspace.settings().extraDaysOff()),
                        new HashSet<>(workspace.settings().extraWorkingDays())));
    }
}
