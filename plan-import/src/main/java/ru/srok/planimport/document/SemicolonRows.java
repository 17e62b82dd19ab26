package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.srok.planimport.document.TextLines.Line;

/** Rows of a spreadsheet saved with semicolons between the cells; quoted cells may run over several lines. */
final class SemicolonRows {

    private static final int MIN_ROWS = 3;
    private static final int MIN_SEMICOLONS = 2;
    private static final int MAX_LINES_OF_ROW = 60;

    private SemicolonRows() {}

    /** Whether at least half of the text has one and the same number of semicolons in a line. */
    static boolean fits(List<Line> lines) {
        Map<Long, Integer> counts = new HashMap<>();
        int filled = 0;
        for (Line line : lines) {
            long semicolons = line.text().chars().filter(c -> c == ';').count();
            filled += line.isBlank() ? 0 : 1;
            if (semicolons >= MIN_SEMICOLONS) {
                counts.merge(semicolons, 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most >= MIN_ROWS && most * 2 >= filled;
    }

    static List<Line> withTabs(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            StringBuilder row = new StringBuilder(lines.get(at).text());
            int end = at + 1;
            while (isOpen(row) && end < lines.size() && end - at < MAX_LINES_OF_ROW) {
                row.append('\n').append(lines.get(end).text());
                end++;
            }
            boolean torn = isOpen(row);
            String text = torn ? lines.get(at).text() : row.toString();
            rows.add(new Line(lines.get(at).number(), withTabs(text)));
            at = torn ? at + 1 : end;
        }
        return rows;
    }

    private static boolean isOpen(CharSequence row) {
        return row.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String withTabs(String row) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            boolean pair = c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
            if (pair) {
                text.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                text.append(c == ';' && !quoted ? '\t' : c);
            }
        }
        return text.toString();
    }
}
