package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Reads the rows of a sheet that have any text. */
final class SheetRows {

    /** A cell astray far to the right must not widen every row. */
    private static final int WIDEST_FILLED = 64;

    private final Sheet sheet;
    private final SheetMerges merges;
    private final SheetCellText text = new SheetCellText();

    SheetRows(Sheet sheet) {
        this.sheet = sheet;
        this.merges = new SheetMerges(sheet);
    }

    List<Row> rows() {
        List<SheetRow> filled = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            SheetRow read = read(row);
            if (read.width() > 0) {
                filled.add(read);
            }
        }
        int width = filled.stream().mapToInt(SheetRow::width).max().orElse(0);
        return filled.stream()
                .map(row -> toRow(row, Math.max(row.width(), Math.min(width, WIDEST_FILLED))))
                .toList();
    }

    private SheetRow read(org.apache.poi.ss.usermodel.Row row) {
        List<List<String>> texts = new ArrayList<>();
        int width = 0;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            List<String> paragraphs =
                    merges.covers(row.getRowNum(), cell.getColumnIndex()) ? List.of() : text.paragraphs(cell);
            if (!paragraphs.isEmpty()) {
                while (texts.size() < cell.getColumnIndex()) {
                    texts.add(List.of());
                }
                texts.add(paragraphs);
                width = cell.getColumnIndex() + merges.span(row.getRowNum(), cell.getColumnIndex());
            }
        }
        return new SheetRow(row.getRowNum(), width, texts);
    }

    private Row toRow(SheetRow row, int width) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < width) {
            int span = merges.span(row.index(), column);
            List<String> paragraphs = column < row.texts().size() ? row.texts().get(column) : List.of();
            cells.add(new Cell(column, span, paragraphs, merges.covers(row.index(), column)));
            column += span;
        }
        return new Row(row.index() + 1, 0, cells);
    }

    /** A row with the texts of its columns up to the last filled one; the width is 0 where there is none. */
    private record SheetRow(int index, int width, List<List<String>> texts) {}
}
