package ru.srok.planimport.document;

import java.util.List;
import ru.srok.planimport.document.TextLines.Line;

/** Rows between vertical bars, as markdown writes them. */
final class PipeRows {

    private static final int MIN_ROWS = 3;

    private PipeRows() {}

    static boolean fits(List<Line> lines) {
        return lines.stream()
                        .filter(line -> isRow(line.text().strip()))
                        .limit(MIN_ROWS)
                        .count()
                == MIN_ROWS;
    }

    static List<Line> withTabs(List<Line> lines) {
        return lines.stream().map(PipeRows::withTabs).toList();
    }

    private static Line withTabs(Line line) {
        String row = line.text().strip();
        if (!isRow(row)) {
            return line;
        }
        String inside = row.substring(1, row.length() - 1);
        return new Line(line.number(), inside.replace('\t', ' ').replace('|', '\t'));
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }
}
