package ru.srok.planimport.draft;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/**
 * Columns that stand for months, quarters or years, and whose cells only mark them.
 *
 * @param titles by first column of the grid, as a deadline phrase («Сентябрь 2025 г.», «2024 год»)
 * @param years whether they are years
 * @param dated whether the title above them speaks of deadlines
 */
record CalendarColumns(Map<Integer, String> titles, boolean years, boolean dated) {

    static final CalendarColumns NONE = new CalendarColumns(Map.of(), false, false);

    private static final Pattern MONTH =
            Pattern.compile("(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]?"
                    + "|(янв|фев|февр|мар|апр|авг|сен|сент|окт|нояб|ноя|дек)\\.?");
    private static final Pattern ROMAN = Pattern.compile("i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii");
    private static final Pattern PART =
            Pattern.compile("([1-4]|i{1,3}|iv)(-?[а-я]{1,2})? ?(квартал[а-я]?|кв\\.?|полугодие|пол\\.)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d ?(г\\.?|год[а-я]?)?");
    private static final List<String> MONEY =
            List.of("финансир", "руб", "стоимост", "объем", "объём", "показател", "значен");
    private static final int FEWEST_MONTHS = 3;
    private static final int FEWEST_PARTS = 2;

    private enum Sort {
        MONTH,
        PART,
        YEAR
    }

    CalendarColumns {
        titles = Map.copyOf(titles);
    }

    /** The calendar columns of a header, or none. */
    static CalendarColumns of(List<Row> header) {
        Map<Integer, String> lowest = new TreeMap<>();
        header.forEach(row -> row.cells().stream()
                .filter(cell -> !Blanks.clean(cell.text()).isEmpty())
                .forEach(cell -> lowest.put(cell.column(), Blanks.clean(cell.text()))));
        boolean roman = lowest.values().stream()
                .anyMatch(title -> title.matches("(?i)i?[vx]+i*") && !title.equalsIgnoreCase("iv"));
        Map<Integer, String> found = new HashMap<>();
        for (Sort sort : Sort.values()) {
            found.clear();
            lowest.forEach((column, title) ->
                    sort(title, roman).filter(sort::equals).ifPresent(same -> found.put(column, title)));
            if (found.size() >= (sort == Sort.MONTH ? FEWEST_MONTHS : FEWEST_PARTS)) {
                return named(found, sort, header);
            }
        }
        return NONE;
    }

    /** Whether a title is a month, a quarter or a year and nothing else. */
    static boolean isCalendar(String title) {
        return sort(title, true).isPresent();
    }

    boolean has(int column) {
        return titles.containsKey(column);
    }

    private static Optional<Sort> sort(String title, boolean roman) {
        String text = Blanks.clean(title.toLowerCase(Locale.ROOT));
        if (YEAR.matcher(text).matches()) {
            return Optional.of(Sort.YEAR);
        }
        if (PART.matcher(text).matches()) {
            return Optional.of(Sort.PART);
        }
        String month = text.replaceFirst(" ?20\\d\\d ?(г\\.?|года)?$", "");
        boolean named =
                MONTH.matcher(month).matches() || (roman && ROMAN.matcher(month).matches());
        return named ? Optional.of(Sort.MONTH) : Optional.empty();
    }

    private static CalendarColumns named(Map<Integer, String> found, Sort sort, List<Row> header) {
        Map<Integer, String> phrases = new HashMap<>();
        List<String> above = new ArrayList<>();
        found.forEach((column, title) -> {
            Optional<String> upper = upper(header, column, title);
            upper.ifPresent(above::add);
            phrases.put(column, phrase(title, sort, upper));
        });
        boolean dated = above.stream().anyMatch(text -> ColumnWords.roleOf(text).equals(Optional.of(Role.DEADLINE)));
        boolean money = above.stream().anyMatch(CalendarColumns::isMoney);
        return money ? NONE : new CalendarColumns(phrases, sort == Sort.YEAR, dated);
    }

    private static boolean isMoney(String title) {
        return MONEY.stream().anyMatch(title.toLowerCase(Locale.ROOT)::contains);
    }

    /** The title of the storey above that covers a column. */
    private static Optional<String> upper(List<Row> header, int column, String title) {
        return header.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() <= column && column < cell.column() + cell.span())
                .map(Cell::text)
                .map(Blanks::clean)
                .filter(text -> !text.isEmpty() && !text.equals(title))
                .findFirst();
    }

    /** «2025 год» over «Сентябрь» is its year. */
    private static String phrase(String title, Sort sort, Optional<String> upper) {
        if (sort == Sort.YEAR) {
            return title.replaceFirst("^(20\\d\\d).*", "$1 год");
        }
        String year = upper.filter(
                        text -> YEAR.matcher(text.toLowerCase(Locale.ROOT)).matches())
                .map(text -> " " + text.substring(0, 4) + " г.")
                .orElse("");
        return title.toLowerCase(Locale.ROOT).matches(ROMAN.pattern()) ? monthName(title) + year : title + year;
    }

    private static String monthName(String roman) {
        return Month.of(Roman.valueOf(roman)).getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("ru"));
    }
}
