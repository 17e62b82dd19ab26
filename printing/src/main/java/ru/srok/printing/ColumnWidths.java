package ru.srok.printing;

import java.util.ArrayList;
import java.util.List;

/** How wide columns must be, counted in characters: measuring letters would need fonts. */
final class ColumnWidths {

    private static final int NARROWEST = 7;
    private static final int WIDEST = 48;
    /** Room for the filter's arrow. */
    private static final int ARROW = 3;

    private static final int DAY = 12;

    private final Sheet sheet;

    ColumnWidths(Sheet sheet) {
        this.sheet = sheet;
    }

    /** One for each column. */
    List<Double> all() {
        List<Double> widths = new ArrayList<>();
        for (int column = 0; column < sheet.head().size(); column++) {
            widths.add((double) Math.max(NARROWEST, Math.min(WIDEST, widest(column))));
        }
        return widths;
    }

    private int widest(int column) {
        int widest = longestWord(sheet.head().get(column)) + ARROW;
        for (List<Cell> row : sheet.rows()) {
            widest = Math.max(widest, length(row.get(column)) + 1);
        }
        return widest;
    }

    private static int length(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.words().length();
        }
        return cell instanceof Cell.Count count ? Long.toString(count.number()).length() : DAY;
    }

    private static int longestWord(String words) {
        int longest = 0;
        for (String word : words.split("\\s+")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
