package ru.srok.domain.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.calendar.YearSpan;

/**
 * When nobody is disturbed; hours are in the workspace's time zone.
 *
 * @param from the first quiet moment of an evening
 * @param to the first moment of a morning that is quiet no more; equal to {@code from} where there are no quiet hours
 * @param dates days without rounds, ascending
 * @param leaveSeason the stretch of each year in which most are on leave, or null where there is none
 */
public record Quiet(
        LocalTime from,
        LocalTime to,
        List<LocalDate> dates,
        @Nullable YearSpan leaveSeason) {

    /** Evenings and nights; no dates, no leave season. */
    public static final Quiet NIGHTS = new Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0), List.of(), null);

    public Quiet {
        dates = dates.stream().sorted().distinct().toList();
    }

    /** Whether an hour of the day is quiet. */
    public boolean covers(LocalTime time) {
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(to);
        return from.isAfter(to) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    /** Whether a day is quiet: one of the dates, or in the leave season. */
    public boolean covers(LocalDate day) {
        return dates.contains(day)
                || leave().filter(season -> season.contains(day)).isPresent();
    }

    /** The stretch of each year in which most are on leave. */
    public Optional<YearSpan> leave() {
        return Optional.ofNullable(leaveSeason);
    }

    /** The same with other hours. */
    public Quiet withHours(LocalTime newFrom, LocalTime newTo) {
        return new Quiet(newFrom, newTo, dates, leaveSeason);
    }

    /** The same with other quiet dates. */
    public Quiet withDates(List<LocalDate> others) {
        return new Quiet(from, to, others, leaveSeason);
    }

    /** The same with another leave season, or none. */
    public Quiet withLeave(@Nullable YearSpan season) {
        return new Quiet(from, to, dates, season);
    }
}
