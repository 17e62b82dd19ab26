package ru.srok.planimport.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.planimport.document.SourceDocument.Row;

/**
 * The header of a plan table.
 *
 * @param layout what its columns hold
 * @param first index of its first row
 * @param count how many rows it takes
 */
record HeaderRows(ColumnLayout layout, int first, int count) {

    private static final int FEWEST_NUMBERS = 3;

    /** The header's rows as texts, by which its repeats are known. */
    Set<String> texts(List<Row> rows) {
        return rows.subList(first, first + count).stream().map(HeaderRows::key).collect(Collectors.toSet());
    }

    static String key(Row row) {
        return String.join("|", RowMapper.filled(row))
                .replace(" ", "")
                .replace("-", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the row only numbers the columns: «1 2 3 4 5». */
    static boolean isNumbering(Row row) {
        List<String> filled = RowMapper.filled(row);
        if (filled.size() < FEWEST_NUMBERS) {
            return false;
        }
        for (int i = 0; i < filled.size(); i++) {
            if (!RowNumber.stripDots(filled.get(i)).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
