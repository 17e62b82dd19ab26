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
        List<Double> edges = edges(table);
        List<List<List<String>>> texts = new PdfRowTexts(table, paragraphs).texts();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            PdfRow drawn = table.rows().get(i);
            List<Cell> cells = new ArrayList<>();
            for (int cell = 0; cell < drawn.cells().size(); cell++) {
                cells.add(cell(drawn.cells().get(cell), edges, texts.get(i).get(cell)));
            }
            rows.add(new Row(i + 1, drawn.page(), cells));
        }
        return rows;
    }

    private static List<Double> edges(PdfPart.OfTable table) {
        List<Double> places = new ArrayList<>();
        for (PdfRow row : table.rows()) {
            for (PdfCell cell : row.cells()) {
                places.add(cell.left());
                places.add(cell.right());
            }
        }
        return PdfEdges.clustered(places, SAME_EDGE);
    }

    private static Cell cell(PdfCell cell, List<Double> edges, List<String> paragraphs) {
        int from = PdfEdges.nearest(edges, cell.left());
        int to = PdfEdges.nearest(edges, cell.right());
        return new Cell(from, Math.max(1, to - from), paragraphs);
    }
}
