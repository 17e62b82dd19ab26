package ru.srok.bot.substitute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of an absence, as people type them: «29.06 – 26.07», «с 29.06.2026 по 26.07.26», «до 8.05» for from today. */
record Dates(LocalDate from, LocalDate until) {

    private static final String DAY = "(\\d{1,2})[.,/](\\d{1,2})(?:[.,/](\\d{4}|\\d{2}))?";
    private static final Pattern SPAN =
            Pattern.compile("(?:[сc]\\s*)?" + DAY + "\\s*(?:–|—|-|по|до|\\.{2,}|…)\\s*" + DAY);
    private static final Pattern UNTIL = Pattern.compile("(?:до|по)\\s*" + DAY);
    private static final int CENTURY = 2000;
    private static final int FIELDS = 3;

    /** What was typed; empty if it is no dates. */
    static Optional<Dates> read(String text, LocalDate today) {
        String typed = text.strip().toLowerCase(java.util.Locale.ROOT);
        Matcher span = SPAN.matcher(typed);
        Matcher until = UNTIL.matcher(typed);
        try {
            if (span.matches()) {
                LocalDate from = day(span, 1, today, false);
                return Optional.of(new Dates(from, day(span, 1 + FIELDS, from, true)));
            }
            return until.matches() ? Optional.of(new Dates(today, day(until, 1, today, true))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Without a year it is this one; the end of an absence over New Year lies in the next. */
    private static LocalDate day(Matcher match, int group, LocalDate near, boolean notBefore) {
        @Nullable String year = match.group(group + 2);
        int written = year == null ? near.getYear() : Integer.parseInt(year);
        LocalDate day = LocalDate.of(
                written < CENTURY ? CENTURY + written : written,
                Integer.parseInt(match.group(group + 1)),
                Integer.parseInt(match.group(group)));
        return year == null && notBefore && day.isBefore(near) ? day.plusYears(1) : day;
    }

    /** Whether they lie ahead, in order, and not too far. */
    boolean arePossible(LocalDate today) {
        return !from.isBefore(today) && !until.isBefore(from) && !until.isAfter(today.plusYears(1));
    }
}
