package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Reads the rows of an OpenDocument table. */
final class OdtTable {

    private static final Set<String> ROW_GROUPS = Set.of("table-header-rows", "table-rows", "table-row-group");
    private static final int WIDEST = 1_000;

    private final OdtText text;

    OdtTable(OdtText text) {
        this.text = text;
    }

    /** The rows; a row that is repeated counts, its copies are not read: only empty rows are ever repeated. */
    List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (Element row : rowElements(table)) {
            rows.add(row(number, row));
            number += repeated(row, "number-rows-repeated");
        }
        return rows;
    }

    private static List<Element> rowElements(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : Xml.children(table)) {
            if (child.getLocalName().equals("table-row")) {
                rows.add(child);
            } else if (ROW_GROUPS.contains(child.getLocalName())) {
                rows.addAll(rowElements(child));
            }
        }
        return rows;
    }

    private Row row(int number, Element row) {
        List<Element> elements = Xml.children(row);
        List<List<String>> texts =
                CellLines.settle(elements.stream().map(this::paragraphs).toList());
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int coveredTo = 0;
        for (int i = 0; i < elements.size(); i++) {
            Element cell = elements.get(i);
            int span = repeated(cell, "number-columns-spanned");
            int copies = repeated(cell, "number-columns-repeated");
            for (int copy = 0; copy < copies && column < WIDEST; copy++) {
                if (column >= coveredTo) {
                    boolean covered = !cell.getLocalName().equals("table-cell");
                    cells.add(new Cell(column, span, texts.get(i), covered));
                    coveredTo = column + span;
                }
                column++;
            }
        }
        return new Row(number, 0, cells);
    }

    /** What lies under a merged cell is not printed. */
    private List<String> paragraphs(Element cell) {
        List<String> paragraphs = new ArrayList<>();
        if (cell.getLocalName().equals("table-cell")) {
            text.paragraphs(cell, paragraphs::add);
        }
        return paragraphs;
    }

    private static int repeated(Element element, String attribute) {
        return Math.max(1, Math.min(WIDEST, Xml.number(element, attribute, 1)));
    }
}
