package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/** Reads the rows of a Word table. */
final class WordTable {

    /** Wrappers that may stand around rows and cells. */
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice");

    private final WordText text;

    WordTable(WordText text) {
        this.text = text;
    }

    List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Element row : unwrapped(table, "tr")) {
            number++;
            if (Xml.find(row, "trPr", "del").isEmpty()) {
                rows.add(row(number, row));
            }
        }
        return rows;
    }

    private Row row(int number, Element row) {
        List<Element> cells = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        for (Element cell : unwrapped(row, "tc")) {
            if (continues(cell, "hMerge") && !cells.isEmpty()) {
                spans.set(spans.size() - 1, spans.get(spans.size() - 1) + span(cell));
            } else {
                cells.add(cell);
                spans.add(span(cell));
            }
        }
        return row(number, Xml.find(row, "trPr", "gridBefore"), cells, spans);
    }

    private Row row(int number, Optional<Element> before, List<Element> elements, List<Integer> spans) {
        List<List<String>> texts =
                CellLines.settle(elements.stream().map(this::paragraphs).toList());
        List<Cell> cells = new ArrayList<>();
        int column =
                before.map(skipped -> bounded(Xml.number(skipped, "val", 0), 0)).orElse(0);
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Cell(column, spans.get(i), texts.get(i), continues(elements.get(i), "vMerge")));
            column += spans.get(i);
        }
        return new Row(number, 0, cells);
    }

    /** What a cell that continues the one above it holds is not printed. */
    private List<String> paragraphs(Element cell) {
        return continues(cell, "vMerge") ? List.of() : text.paragraphs(cell);
    }

    private static boolean continues(Element cell, String merge) {
        return Xml.find(cell, "tcPr", merge)
                .map(found -> !WordStyles.value(found).equals("restart"))
                .orElse(false);
    }

    private static int span(Element cell) {
        return Xml.find(cell, "tcPr", "gridSpan")
                .map(span -> bounded(Xml.number(span, "val", 1), 1))
                .orElse(1);
    }

    private static int bounded(int columns, int least) {
        return Math.max(least, Math.min(columns, 1_000));
    }

    static List<Element> unwrapped(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                found.addAll(unwrapped(child, name));
            }
        }
        return found;
    }
}
