package ru.srok.messages.settings;

import static ru.srok.messages.Messages.say;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.srok.domain.calendar.SchoolQuarters;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.messages.calendar.CalendarWords;
import ru.srok.messages.date.DateWords;

/** What holds now in a workspace, a sentence for each setting. */
public final class SettingsWords {

    /** Any leap year: only the day and the month are said. */
    private static final int LEAP_YEAR = 2024;

    private static final int MOST = 15;

    private SettingsWords() {}

    public static String round(WorkspaceSettings settings) {
        return say(HeldText.HELD_ROUND, DateWords.hour(settings.roundAt()));
    }

    public static String digest(WorkspaceSettings settings) {
        return say(HeldText.HELD_DIGEST, say(DayKey.every(settings.digestDay())), DateWords.hour(settings.digestAt()));
    }

    public static String quietHours(Quiet quiet) {
        return quiet.from().equals(quiet.to())
                ? say(HeldText.HELD_NO_QUIET)
                : say(HeldText.HELD_QUIET, DateWords.hour(quiet.from()), DateWords.hour(quiet.to()));
    }

    /** Those dates that are not past. */
    public static String quietDates(Quiet quiet, LocalDate today) {
        List<LocalDate> ahead = ahead(quiet.dates(), today);
        return ahead.isEmpty() ? say(HeldText.HELD_NO_DATES) : say(HeldText.HELD_DATES, days(ahead, today));
    }

    public static String leave(Quiet quiet) {
        return quiet.leave()
                .map(span -> say(HeldText.HELD_LEAVE, day(span.from()), day(span.to())))
                .orElseGet(() -> say(HeldText.HELD_NO_LEAVE));
    }

    /** A region that is known no more adds nothing, and is not spoken of. */
    public static String region(WorkspaceSettings settings) {
        return WorkingCalendar.regions().contains(settings.region())
                ? say(HeldText.HELD_REGION, CalendarWords.region(settings.region()))
                : say(HeldText.HELD_NO_REGION);
    }

    /** Own days off that are not past. */
    public static String daysOff(WorkspaceSettings settings, LocalDate today) {
        List<LocalDate> ahead = ahead(settings.extraDaysOff(), today);
        return ahead.isEmpty() ? say(HeldText.HELD_NO_DAYS_OFF) : say(HeldText.HELD_DAYS_OFF, days(ahead, today));
    }

    /** Own working days that are not past. */
    public static String workingDays(WorkspaceSettings settings, LocalDate today) {
        List<LocalDate> ahead = ahead(settings.extraWorkingDays(), today);
        return ahead.isEmpty()
                ? say(HeldText.HELD_NO_WORKING_DAYS)
                : say(HeldText.HELD_WORKING_DAYS, days(ahead, today));
    }

    /** Five lines. */
    public static String quarters(SchoolQuarters quarters) {
        String head = say(
                quarters.equals(SchoolQuarters.SUGGESTED) ? HeldText.HELD_SUGGESTED_QUARTERS : HeldText.HELD_QUARTERS);
        return head
                + IntStream.range(0, SchoolQuarters.COUNT)
                        .mapToObj(
                                index -> "\n" + quarter(index, quarters.spans().get(index)))
                        .collect(Collectors.joining());
    }

    private static String quarter(int index, YearSpan span) {
        return say(HeldText.HELD_QUARTER, Integer.toString(index + 1), day(span.from()), day(span.to()));
    }

    /** «1 июля». */
    public static String day(MonthDay day) {
        LocalDate some = day.atYear(LEAP_YEAR);
        return DateWords.shortInWords(some, some);
    }

    /** «Понедельник». */
    public static String name(DayOfWeek day) {
        return say(DayKey.name(day));
    }

    /** Days that are not past, ascending. */
    public static List<LocalDate> ahead(List<LocalDate> days, LocalDate today) {
        return days.stream().filter(day -> !day.isBefore(today)).sorted().toList();
    }

    private static String days(List<LocalDate> days, LocalDate today) {
        return days.size() > MOST
                ? DateWords.days(days, MOST)
                : days.stream().map(day -> DateWords.near(day, today)).collect(Collectors.joining(", "));
    }
}
