package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Makes one table of the parts that stand on several pages. */
final class PdfTables {

    /** Edges of columns this close to each other are the same edge. */
    static final double SAME_EDGE = 4;

    private PdfTables() {}

    /** Whether a part goes on with the table before it: the same outer edges, and no column of its own. */
    static boolean continues(List<Double> edges, List<Double> next) {
        if (Math.abs(edges.get(0) - next.get(0)) > SAME_EDGE
                || Math.abs(edges.get(edges.size() - 1) - next.get(next.size() - 1)) > SAME_EDGE) {
            return false;
        }
        List<Double> fewer = edges.size() <= next.size() ? edges : next;
        List<Double> more = edges.size() <= next.size() ? next : edges;
        return fewer.stream().allMatch(edge -> Math.abs(more.get(PdfEdges.nearest(more, edge)) - edge) <= SAME_EDGE);
    }

    static List<Row> rows(PdfPart.OfTable table, PdfParagraphs paragraphs) {
        List<Double> places = new ArrayList<>();
        for (PdfRow row : table.rows()) {
            for (PdfCell cell : row.cells()) {
                places.add(cell.left());
                places.add(cell.right());
            }
        }
        List<Double> edges = PdfEdges.clustered(places, SAME_EDGE);
        List<Row> rows = new ArrayList<>();
        for (PdfRow row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (PdfCell cell : row.cells()) {
                cells.add(cell(cell, edges, paragraphs.of(cell.text(table.padding()))));
            }
            rows.add(new Row(rows.size() + 1, row.page(), cells));
        }
        return rows;
    }

    private static Cell cell(PdfCell cell, List<Double> edges, List<String> paragraphs) {
        int from = PdfEdges.nearest(edges, cell.left());
        int to = PdfEdges.nearest(edges, cell.right());
        return new Cell(from, Math.max(1, to - from), paragraphs);
    }
}
