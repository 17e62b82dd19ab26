package ru.srok.planimport.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as acts print them: «15.02.2021», «15 февраля 2021 года», «« 15 » февраля 2021 г.», «_15_.02.2021». */
final class Dates {

    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})[ «»\"“”„_]{0,6}(?:[./-] ?|\\s|(?<=[ «»\"“”„_]))[ _]{0,6}(\\d{1,2}|[а-яё]{3,10})[ «»\"_.]{0,8}[./-]?[ _]{0,6}"
                    + "(\\d{4}|\\d{2})(?!\\d)(?![./-]\\d)");

    private Dates() {}

    /**
     * A date in a text.
     *
     * @param date the day
     * @param start first character
     * @param end character after it
     */
    record Found(LocalDate date, int start, int end) {}

    static Optional<Found> first(String line) {
        return all(line).stream().findFirst();
    }

    static List<Found> all(String line) {
        Matcher matcher = DATE.matcher(line.toLowerCase(Locale.ROOT));
        List<Found> found = new ArrayList<>();
        while (matcher.find()) {
            int month = month(matcher.group(2));
            int year = year(matcher.group(3));
            int day = Integer.parseInt(matcher.group(1));
            date(day, month, year).ifPresent(date -> found.add(new Found(date, matcher.start(), matcher.end())));
        }
        return found;
    }

    private static int month(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean may = i == 4;
            if (word.startsWith(MONTHS.get(i)) && (!may || word.equals("мая") || word.equals("май"))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static Optional<LocalDate> date(int day, int month, int year) {
        try {
            return year < 1950 || year > 2100 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
