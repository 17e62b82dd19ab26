package ru.srok.domain.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import ru.srok.domain.calendar.SchoolQuarters;
import ru.srok.domain.store.Copied;

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
 * @param quiet when nobody is disturbed
 * @param region code of the region whose holidays hold too, or empty
 * @param quarters the school's quarters, which suggest days
 */
@Copied
public record WorkspaceSettings(
        LocalTime roundAt,
        DayOfWeek digestDay,
        LocalTime digestAt,
        int reportDays,
        List<LocalDate> extraDaysOff,
        List<LocalDate> extraWorkingDays,
        boolean review,
        Quiet quiet,
        String region,
        SchoolQuarters quarters) {

    private static final WorkspaceSettings DEFAULTS = new WorkspaceSettings(
            LocalTime.of(8, 0),
            DayOfWeek.MONDAY,
            LocalTime.of(9, 0),
            5,
            List.of(),
            List.of(),
            false,
            Quiet.NIGHTS,
            "",
            SchoolQuarters.SUGGESTED);

    /** What was stored before quiet, region and quarters were known comes without them. */
    public WorkspaceSettings {
        extraDaysOff = List.copyOf(extraDaysOff);
        extraWorkingDays = List.copyOf(extraWorkingDays);
        quiet = Objects.requireNonNullElse(quiet, Quiet.NIGHTS);
        region = Objects.requireNonNullElse(region, "");
        quarters = Objects.requireNonNullElse(quarters, SchoolQuarters.SUGGESTED);
    }

    /** What holds until the coordinator changes it. */
    public static WorkspaceSettings defaults() {
        return DEFAULTS;
    }

    /** The same with the morning round at another hour. */
    public WorkspaceSettings withRoundAt(LocalTime at) {
        return WorkspaceSettingsBuilder.builder(this).roundAt(at).build();
    }

    /** The same with the weekly digest on another day or at another hour. */
    public WorkspaceSettings withDigest(DayOfWeek day, LocalTime at) {
        return WorkspaceSettingsBuilder.builder(this)
                .digestDay(day)
                .digestAt(at)
                .build();
    }

    /** The same with other days off and worked weekend days beside the calendar. */
    public WorkspaceSettings withDays(List<LocalDate> off, List<LocalDate> working) {
        return WorkspaceSettingsBuilder.builder(this)
                .extraDaysOff(off)
                .extraWorkingDays(working)
                .build();
    }

    /** The same with or without review. */
    public WorkspaceSettings withReview(boolean wanted) {
        return WorkspaceSettingsBuilder.builder(this).review(wanted).build();
    }

    /** The same with other quiet hours and days. */
    public WorkspaceSettings withQuiet(Quiet other) {
        return WorkspaceSettingsBuilder.builder(this).quiet(other).build();
    }

    /** The same in another region, or in none. */
    public WorkspaceSettings withRegion(String code) {
        return WorkspaceSettingsBuilder.builder(this).region(code).build();
    }

    /** The same with other quarters. */
    public WorkspaceSettings withQuarters(SchoolQuarters others) {
        return WorkspaceSettingsBuilder.builder(this).quarters(others).build();
    }
}
