package ru.srok.planimport.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Dates of a sheet in Russian. Only the parts that the cell's format shows are printed: where a typed «5 мая» became a
 * date, the year is the spreadsheet's guess and not the author's.
 */
final class SheetDates {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ROOT);

    /** What in a format is text, colour or locale and no part of the date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]\\[]*\\]|\\\\.");

    private SheetDates() {}

    /** The date as the format shows it; nothing if the format shows no date but a time. */
    static Optional<String> shown(double value, String format) {
        String codes = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        LocalDateTime date = DateUtil.getLocalDateTime(value);
        boolean time = codes.indexOf('h') >= 0 || codes.indexOf('s') >= 0;
        boolean day = codes.indexOf('d') >= 0;
        boolean year = codes.indexOf('y') >= 0;
        boolean month = codes.indexOf('m') >= 0 && (!time || day || year);
        if (date == null || !(day || month || year)) {
            return Optional.empty();
        }
        if (day) {
            return Optional.of((year || !month ? FULL : DAY_AND_MONTH).format(date));
        }
        String name = month ? date.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN) : "";
        return Optional.of((name + (year ? " " + YEAR.format(date) : "")).strip());
    }
}
