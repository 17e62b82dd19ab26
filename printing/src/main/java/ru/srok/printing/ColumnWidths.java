package ru.srok.printing;

import java.util.ArrayList;
import java.util.List;

/** How wide columns and how high rows must be, counted in characters: measuring letters would need fonts. */
final class ColumnWidths {

    private static final int NARROWEST = 7;
    private static final int WIDEST = 40;
    /** Long words may take so many lines, so that the sheet stays readable on paper. */
    private static final int LINES = 3;
    /** Room for the filter's arrow. */
    private static final int ARROW = 3;

    private static final int DAY = 12;
    private static final double LINE_HEIGHT = 15;
    private static final double HIGHEST = 405;
    /** Lines break at blanks, so that less goes into them than would fit. */
    private static final double LOSS = 1.2;

    private final Sheet sheet;
    private final List<Integer> widths = new ArrayList<>();

    ColumnWidths(Sheet sheet) {
        this.sheet = sheet;
        for (int column = 0; column < sheet.head().size(); column++) {
            widths.add(Math.max(NARROWEST, Math.min(WIDEST, widest(column))));
        }
    }

    /** The width of a column in characters. */
    int of(int column) {
        return widths.get(column);
    }

    /** The height of a row in points. */
    double height(List<Cell> row) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            int length = words(row.get(column)).length();
            double needed = length <= of(column) ? 1 : Math.ceil(LOSS * length / of(column));
            lines = Math.max(lines, (int) needed);
        }
        return Math.min(HIGHEST, lines * LINE_HEIGHT);
    }

    private int widest(int column) {
        int widest = longestWord(sheet.head().get(column)) + ARROW;
        for (List<Cell> row : sheet.rows()) {
            widest = Math.max(widest, needed(row.get(column)) + 1);
        }
        return widest;
    }

    private static int needed(Cell cell) {
        String words = words(cell);
        return Math.max(longestWord(words), words.length() / LINES);
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.words();
        }
        return cell instanceof Cell.Count count ? Long.toString(count.number()) : "0".repeat(DAY);
    }

    private static int longestWord(String words) {
        int longest = 0;
        for (String word : words.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
