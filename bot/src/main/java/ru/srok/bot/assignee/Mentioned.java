package ru.srok.bot.assignee;

import java.util.List;
import java.util.regex.Pattern;

/** Rows that words name by their printed number («по п. 1.4.5 готово»). */
final class Mentioned {

    private Mentioned() {}

    /** The one row that is named, else all of them; a bare «2» may count pupils and names nothing. */
    static List<Row> in(String text, List<Row> rows) {
        List<Row> named = rows.stream().filter(row -> names(text, row)).toList();
        return named.size() == 1 ? named : rows;
    }

    private static boolean names(String text, Row row) {
        String number = row.activity().number().strip().replaceAll("\\.$", "");
        return number.contains(".")
                && Pattern.compile("(?<![0-9.])" + Pattern.quote(number) + "(?![0-9]|\\.[0-9])")
                        .matcher(text)
                        .find();
    }
}
