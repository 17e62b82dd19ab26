package ru.srok.messages.assignee;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ru.srok.messages.date.DateWords;

/** Days near today, as people say them on a phone. */
public final class NearDates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private NearDates() {}

    /** «чт 30 апреля»; with its year where that is not today's. */
    public static String day(LocalDate day, LocalDate today) {
        String full = DateWords.full(day);
        return day.getYear() == today.getYear() ? full.substring(0, full.lastIndexOf('\u00a0')) : full;
    }

    /** «пн 27 апреля, 8:14». */
    public static String moment(ZonedDateTime moment, LocalDate today) {
        return day(moment.toLocalDate(), today) + ", " + CLOCK.format(moment);
    }
}
