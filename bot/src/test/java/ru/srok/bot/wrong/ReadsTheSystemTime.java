package ru.srok.bot.wrong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Wrong on purpose: every way past the clock, a method for each. */
public final class ReadsTheSystemTime {

    private ReadsTheSystemTime() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate dayInAZone() {
        return LocalDate.now(ZoneId.of("Europe/Moscow"));
    }

    static Supplier<Instant> reference() {
        return Instant::now;
    }

    static ZonedDateTime zoned() {
        return ZonedDateTime.now(ZoneId.of("Europe/Moscow"));
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate")
    static Date date() {
        return new Date();
    }

    static Calendar calendar() {
        return Calendar.getInstance();
    }
}
