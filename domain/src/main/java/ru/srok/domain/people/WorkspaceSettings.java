package ru.srok.domain.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Hours and habits of a workspace; all hours are in its time zone.
 *
 * @param roundAt when the morning round goes out on working days
 * @param digestDay the day of the weekly digest
 * @param digestAt when the weekly digest goes out
 * @param reportDays working days between the due date and the report-by date
 * @param extraDaysOff days off beside the federal calendar
 * @param extraWorkingDays days worked beside the federal calendar
 * @param review whether reports wait for the curator's review
 */
public record WorkspaceSettings(
        LocalTime roundAt,
        DayOfWeek digestDay,
        LocalTime digestAt,
        int reportDays,
        List<LocalDate> extraDaysOff,
        List<LocalDate> extraWorkingDays,
        boolean review) {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int WEEK_OF_WORK = 5;

    public WorkspaceSettings {
        extraDaysOff = List.copyOf(extraDaysOff);
        extraWorkingDays = List.copyOf(extraWorkingDays);
    }

    /** What holds until the coordinator changes it. */
    public static WorkspaceSettings defaults() {
        return new WorkspaceSettings(EIGHT, DayOfWeek.MONDAY, NINE, WEEK_OF_WORK, List.of(), List.of(), false);
    }
}
