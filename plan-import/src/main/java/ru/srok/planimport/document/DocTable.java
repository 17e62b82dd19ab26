package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Reads the rows of a table of an old Word document, which knows widths and no columns. */
final class DocTable {

    private final DocText text;
    private final ColumnEdges edges;

    private DocTable(DocText text, ColumnEdges edges) {
        this.text = text;
        this.edges = edges;
    }

    static List<Row> rows(Table table, DocText text) {
        DocTable reader = new DocTable(text, edges(table));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(reader.row(i + 1, table.getRow(i)));
        }
        return rows;
    }

    private static ColumnEdges edges(Table table) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                edges.add(row.getCell(j).getLeftEdge());
            }
        }
        return ColumnEdges.of(edges);
    }

    private Row row(int number, TableRow row) {
        List<TableCell> starts = new ArrayList<>();
        List<List<String>> raw = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            if (!cell.isMerged() || cell.isFirstMerged() || starts.isEmpty()) {
                starts.add(cell);
                raw.add(paragraphs(cell));
            }
        }
        return new Row(number, 0, cells(starts, CellLines.settle(raw)));
    }

    private List<Cell> cells(List<TableCell> starts, List<List<String>> texts) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < starts.size(); i++) {
            column = Math.max(column, edges.column(starts.get(i).getLeftEdge()));
            int next = i + 1 < starts.size()
                    ? edges.column(starts.get(i + 1).getLeftEdge())
                    : edges.column(starts.get(i).getLeftEdge() + starts.get(i).getWidth());
            cells.add(new Cell(column, Math.max(1, next - column), texts.get(i), continuesAbove(starts.get(i))));
            column += Math.max(1, next - column);
        }
        return cells;
    }

    private static boolean continuesAbove(TableCell cell) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    }

    /** What a cell that continues the one above it holds is not printed. */
    private List<String> paragraphs(TableCell cell) {
        List<String> paragraphs = new ArrayList<>();
        if (!continuesAbove(cell)) {
            for (int i = 0; i < cell.numParagraphs(); i++) {
                paragraphs.add(text.print(cell.getParagraph(i)));
            }
        }
        return paragraphs;
    }
}
