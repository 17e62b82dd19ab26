package ru.srok.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/** Instants of an hour of the day in a time zone, once a day also where clocks change. */
public final class DailyHours {

    private static final int YEARS_AHEAD = 2;

    private DailyHours() {}

    /**
     * The first instant after {@code done} at this hour on a day that fits.
     *
     * @return far in the future if no day of the next two years fits
     */
    public static Instant nextAfter(Instant done, LocalTime hour, ZoneId zone, Predicate<LocalDate> fits) {
        LocalDate day = LocalDate.ofInstant(done, zone);
        LocalDate last = day.plusYears(YEARS_AHEAD);
        while (day.isBefore(last)) {
            Instant at = ZonedDateTime.of(day, hour, zone).toInstant();
            if (at.isAfter(done) && fits.test(day)) {
                return at;
            }
            day = day.plusDays(1);
        }
        return ZonedDateTime.of(last, hour, zone).toInstant();
    }
}
