package ru.srok.domain.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of the day as people type them: «9», «в 8:30», «с 20:00 до 8». */
public final class TypedHours {

    private static final Pattern HOUR = Pattern.compile(
            "(?:в\\s*)?([0-9]{1,2})(?:[:.]([0-9]{2}))?" + "\\s*(?:ч\\.?|час(?:а|ов)?)?\\s*(утра|вечера|дня)?\\.?");
    private static final Pattern SPAN = Pattern.compile("(?:с\\s+)?(.+?)\\s*(?:[-–—]|\\sдо\\s|\\sпо\\s)\\s*(.+)");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int NOON = 12;

    private TypedHours() {}

    /**
     * From one hour to another.
     *
     * @param to may be earlier than {@code from}: then it is of the next day
     */
    public record Span(LocalTime from, LocalTime to) {}

    /** One hour of the day. */
    public static Optional<LocalTime> hour(String words) {
        Matcher typed = HOUR.matcher(cleaned(words));
        if (!typed.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        boolean afternoon = typed.group(3) != null && !typed.group(3).equals("утра") && hour < NOON;
        hour = afternoon ? hour + NOON : hour;
        boolean valid = hour < HOURS && minute < MINUTES || hour == HOURS && minute == 0;
        return valid ? Optional.of(LocalTime.of(hour % HOURS, minute)) : Optional.empty();
    }

    /** Two hours and what lies between. */
    public static Optional<Span> span(String words) {
        Matcher typed = SPAN.matcher(cleaned(words));
        return typed.matches()
                ? hour(typed.group(1)).flatMap(from -> hour(typed.group(2)).map(to -> new Span(from, to)))
                : Optional.empty();
    }

    private static String cleaned(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
