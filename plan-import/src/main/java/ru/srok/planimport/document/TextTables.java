package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.TextPiece.CellRow;
import ru.srok.planimport.document.TextPiece.Free;

/** Gathers the rows of a plain text into tables; a line or two between rows is a row of its own in one cell. */
final class TextTables {

    /** More lines than these between two rows are text between two tables. */
    private static final int MAX_INNER_LINES = 2;

    /** Rows fewer than these, without three filled cells in any, are lines with tabs in them, such as signatures. */
    private static final int MIN_ROWS = 3;

    private static final int MIN_FILLED = 3;

    private final BlockList blocks;
    private final List<CellRow> rows = new ArrayList<>();
    private final List<Free> pending = new ArrayList<>();

    private TextTables(BlockList blocks) {
        this.blocks = blocks;
    }

    static SourceDocument assemble(String name, List<TextPiece> pieces) {
        TextTables tables = new TextTables(new BlockList());
        pieces.forEach(tables::take);
        tables.closeTable();
        return tables.blocks.toDocument(name);
    }

    private void take(TextPiece piece) {
        if (piece instanceof Free free) {
            pending.add(free);
        } else if (piece instanceof CellRow row && !TextLines.isRule(row.cells())) {
            if (rows.isEmpty() || pending.size() > MAX_INNER_LINES || startsAnotherTable(row)) {
                closeTable();
            }
            pending.forEach(free -> rows.add(new CellRow(free.line(), List.of(free.text()))));
            pending.clear();
            rows.add(row);
        }
    }

    /** A head unlike the first row's; the same head again is a page break. */
    private boolean startsAnotherTable(CellRow row) {
        return row.cells().get(0).strip().startsWith("№")
                && row.filled() >= 2
                && !row.cells().equals(rows.get(0).cells());
    }

    private void closeTable() {
        boolean table = rows.size() >= MIN_ROWS || rows.stream().anyMatch(row -> row.filled() >= MIN_FILLED);
        if (table) {
            int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
            blocks.addTable(rows.stream().map(row -> toRow(row, width)).toList());
        } else {
            rows.forEach(row -> addParagraphs(row.line(), String.join(" ", row.cells())));
        }
        rows.clear();
        pending.forEach(free -> addParagraphs(free.line(), free.text()));
        pending.clear();
    }

    private void addParagraphs(int line, String text) {
        CellMarkup.paragraphs(text).forEach(paragraph -> blocks.addParagraph(line, paragraph));
    }

    private static Row toRow(CellRow row, int width) {
        List<Cell> cells = new ArrayList<>();
        for (String cell : row.cells()) {
            boolean reachesOver = cells.size() == row.cells().size() - 1 && isHeading(row);
            int span = reachesOver ? Math.max(1, width - cells.size()) : 1;
            cells.add(new Cell(cells.size(), span, CellMarkup.paragraphs(unquoted(cell))));
        }
        return new Row(row.line(), 0, cells);
    }

    /** A row of one cell, or of a number and one cell: the last reaches over the columns that it lacks. */
    private static boolean isHeading(CellRow row) {
        int size = row.cells().size();
        return size == 1
                || (size == 2 && ListMarker.isRowNumber(row.cells().get(0).strip()));
    }

    /** A spreadsheet saved as text doubles the quotation marks inside a cell and puts a pair around it. */
    private static String unquoted(String cell) {
        String text = cell.strip();
        if (text.length() < 4 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return cell;
        }
        String inside = text.substring(1, text.length() - 1);
        String pairsRemoved = inside.replace("\"\"", "");
        boolean doubled = pairsRemoved.length() < inside.length() && pairsRemoved.indexOf('"') < 0;
        return doubled ? inside.replace("\"\"", "\"") : cell;
    }
}
