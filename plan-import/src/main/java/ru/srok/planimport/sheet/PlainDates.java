package ru.srok.planimport.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days as a coordinator types them: «20.11.2025; 30.11.25», «20 ноября 2025 г.». All else is left to the grammar. */
final class PlainDates {

    /** A typing error such as 0205 or 2205 is not a year. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final Map<String, Month> MONTHS = Arrays.stream(Month.values())
            .collect(Collectors.toMap(month -> month.getDisplayName(TextStyle.FULL, RUSSIAN), Function.identity()));

    private static final String YEAR_MARK = "(?:\\s*г(?:\\.|ода)?)?";
    private static final Pattern SEPARATORS = Pattern.compile("[;,\\n]");

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4}|\\d{2})" + YEAR_MARK + "(?!\\d)");

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})\\s+(?<month>" + String.join("|", MONTHS.keySet()) + ")\\s+(?<year>\\d{4})"
                    + YEAR_MARK + "(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<Pattern> SHAPES = List.of(NUMERIC, ISO, IN_WORDS);

    private PlainDates() {}

    /** «20.11.2025; 30.11.2025». */
    static String print(List<LocalDate> days) {
        return days.stream().map(PRINTED::format).collect(Collectors.joining("; "));
    }

    /** The days, ascending and without repeats; empty if there is anything else in the text. */
    static List<LocalDate> read(String text) {
        List<LocalDate> days = new ArrayList<>();
        for (String part : SEPARATORS.split(text)) {
            Optional<LocalDate> day = whole(part.strip());
            if (day.isEmpty() && !part.isBlank()) {
                return List.of();
            }
            day.ifPresent(days::add);
        }
        return days.stream().distinct().sorted().toList();
    }

    /** Whether a day is written somewhere in the text that does not exist: «до 32.13.2025». */
    static boolean hasWrongDay(String text) {
        return SHAPES.stream()
                .flatMap(shape -> shape.matcher(text).results().map(MatchResult::group))
                .anyMatch(day -> whole(day).isEmpty());
    }

    private static Optional<LocalDate> whole(String text) {
        return SHAPES.stream()
                .map(shape -> shape.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(PlainDates::day);
    }

    private static Optional<LocalDate> day(Matcher match) {
        int typed = Integer.parseInt(match.group("year"));
        int year = typed < 100 ? FIRST_YEAR + typed : typed;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month(match.group("month")), Integer.parseInt(match.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String typed) {
        Month named = MONTHS.get(typed.toLowerCase(RUSSIAN));
        return named == null ? Integer.parseInt(typed) : named.getValue();
    }
}
