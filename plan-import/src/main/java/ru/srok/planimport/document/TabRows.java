package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.srok.planimport.document.TextLines.Line;
import ru.srok.planimport.document.TextPiece.CellRow;
import ru.srok.planimport.document.TextPiece.Free;

/** Reads a text whose rows are lines with their cells parted by tabs. */
final class TabRows {

    /** A row torn over more lines than these is not joined. */
    private static final int MAX_LINES_OF_ROW = 60;

    /** No plan is wider; what lies beyond stays in the last cell. */
    private static final int MAX_CELLS = 1_000;

    private final List<Line> lines;
    private final int width;
    private final List<TextPiece> pieces = new ArrayList<>();

    private TabRows(List<Line> lines) {
        this.lines = lines;
        this.width = usualWidth(lines);
    }

    static List<TextPiece> read(List<Line> lines) {
        TabRows rows = new TabRows(lines);
        int at = 0;
        while (at < lines.size()) {
            at = rows.take(at);
        }
        return rows.pieces;
    }

    /** Takes the piece that begins in a line and returns the line after it. */
    private int take(int at) {
        Line line = lines.get(at);
        if (!line.hasTab()) {
            if (!line.isBlank()) {
                pieces.add(new Free(line.number(), line.text()));
            }
            return at + 1;
        }
        List<String> cells = cells(line);
        int next = beginsRow(cells) ? join(cells, at + 1) : at + 1;
        pieces.add(new CellRow(line.number(), cells));
        return next;
    }

    private static List<String> cells(Line line) {
        return new ArrayList<>(List.of(line.text().split("\t", MAX_CELLS)));
    }

    private boolean beginsRow(List<String> cells) {
        String first = cells.get(0).strip();
        return cells.size() < width && (ListMarker.isRowNumber(first) || first.startsWith("№"));
    }

    /**
     * Adds to a row that lacks cells what the following lines hold, if just the lacking cells are there: cells copied
     * from a word processor keep their paragraphs as lines.
     */
    private int join(List<String> cells, int next) {
        List<String> joined = new ArrayList<>(cells);
        int end = Math.min(lines.size(), next + MAX_LINES_OF_ROW);
        for (int at = next; at < end && continues(joined, lines.get(at)); at++) {
            append(joined, cells(lines.get(at)));
            if (joined.size() == width) {
                cells.clear();
                cells.addAll(joined);
                return at + 1;
            }
        }
        return next;
    }

    private boolean continues(List<String> cells, Line line) {
        List<String> more = cells(line);
        return !line.isBlank()
                && !more.get(0).isBlank()
                && !ListMarker.isRowNumber(more.get(0))
                && cells.size() + more.size() - 1 <= width;
    }

    private static void append(List<String> cells, List<String> more) {
        int last = cells.size() - 1;
        cells.set(last, cells.get(last) + "\n" + more.get(0));
        cells.addAll(more.subList(1, more.size()));
    }

    /** The number of cells that most rows have, the larger where two are as frequent. */
    private static int usualWidth(List<Line> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        int usual = 0;
        for (Line line : lines) {
            int size = line.hasTab() ? cells(line).size() : 0;
            int count = size == 0 ? 0 : counts.merge(size, 1, Integer::sum);
            int best = counts.getOrDefault(usual, 0);
            usual = count > best || (count == best && size > usual) ? size : usual;
        }
        return usual;
    }
}
