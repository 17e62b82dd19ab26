package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.document.TextLines.Line;
import ru.srok.planimport.document.TextPiece.CellRow;
import ru.srok.planimport.document.TextPiece.Free;

/**
 * Reads a text that has one cell a line: a tab at its start begins a cell, a blank line ends a row. A cell that held a
 * table of its own begins with two tabs and leaves blank lines behind it, so a row may be broken there.
 */
final class CellPerLine {

    private final int width;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<Free> waiting = new ArrayList<>();
    private Group row = new Group();

    private CellPerLine(int width) {
        this.width = width;
    }

    /** Whether most lines with tabs are cells rather than rows. */
    static boolean fits(List<Line> lines) {
        int cells = 0;
        int rows = 0;
        for (Line line : lines) {
            if (line.hasTab()) {
                boolean inner =
                        line.text().strip().indexOf('\t') >= 0 || !line.text().startsWith("\t");
                cells += inner ? 0 : 1;
                rows += inner ? 1 : 0;
            }
        }
        return cells > rows;
    }

    static List<TextPiece> read(List<Line> lines) {
        List<Group> groups = groups(lines);
        CellPerLine reader = new CellPerLine(usualWidth(groups));
        groups.forEach(reader::take);
        reader.endRow();
        return reader.pieces;
    }

    private static List<Group> groups(List<Line> lines) {
        List<Group> groups = new ArrayList<>();
        Group group = new Group();
        for (Line line : lines) {
            // a lone tab is an empty cell, not a blank line
            if (line.text().isBlank() && !line.hasTab()) {
                groups.add(group);
                group = new Group();
            } else {
                group.take(line);
            }
        }
        groups.add(group);
        return groups;
    }

    /** The head's number of cells, else the largest. */
    private static int usualWidth(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.cells.size() >= 3 && group.first().startsWith("№"))
                .mapToInt(group -> group.cells.size())
                .findFirst()
                .orElseGet(() -> groups.stream()
                        .mapToInt(group -> group.cells.size())
                        .max()
                        .orElse(0));
    }

    private void take(Group group) {
        boolean onlyText = group.cells.isEmpty();
        if (!onlyText && continues(group)) {
            waiting.forEach(free -> row.append(free.text()));
            waiting.clear();
            group.free.forEach(free -> row.append(free.text()));
            row.addAll(group);
        } else if (onlyText) {
            waiting.addAll(group.free);
        } else {
            endRow();
            group.free.forEach(pieces::add);
            row = group;
        }
    }

    /** Whether a group holds just cells that the row before it lacks. */
    private boolean continues(Group group) {
        int together = row.cells.size() + group.cells.size();
        boolean lacking = !row.cells.isEmpty() && together <= width && !ListMarker.isRowNumber(group.first());
        boolean completes = together == width && ListMarker.isRowNumber(row.first());
        return lacking && (row.endsNested || completes);
    }

    private void endRow() {
        if (!row.cells.isEmpty()) {
            pieces.add(new CellRow(
                    row.line, row.cells.stream().map(StringBuilder::toString).toList()));
        }
        row = new Group();
        pieces.addAll(waiting);
        waiting.clear();
    }

    /** Lines without a blank one between them. */
    private static final class Group {
        private final List<StringBuilder> cells = new ArrayList<>();
        private final List<Free> free = new ArrayList<>();
        private int line;
        private boolean endsNested;

        void take(Line line) {
            if (line.text().startsWith("\t")) {
                this.line = cells.isEmpty() ? line.number() : this.line;
                cells.add(new StringBuilder(line.text().strip()));
                endsNested = line.text().startsWith("\t\t");
            } else if (cells.isEmpty()) {
                free.add(new Free(line.number(), line.text()));
            } else {
                append(line.text());
            }
        }

        void append(String text) {
            cells.get(cells.size() - 1).append('\n').append(text);
        }

        void addAll(Group more) {
            cells.addAll(more.cells);
            endsNested = more.endsNested;
        }

        String first() {
            return cells.isEmpty() ? "" : cells.get(0).toString().strip();
        }
    }
}
