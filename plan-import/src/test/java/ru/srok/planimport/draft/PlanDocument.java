package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.srok.planimport.document.SourceDocument;
import ru.srok.planimport.document.SourceDocument.Block;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** Builds invented documents: cells are strings, « / » parts their paragraphs, «^» continues the cell above. */
final class PlanDocument {

    private final List<Block> blocks = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private int paragraphs;
    private int tables;

    static PlanDocument aDocument() {
        return new PlanDocument();
    }

    /** A document whose table has the usual columns number, title, deadline, responsible. */
    static PlanDocument aPlan() {
        return aDocument().paragraph("План работы на 2022 год").row("№", "Мероприятие", "Срок", "Ответственный");
    }

    PlanDocument paragraph(String text) {
        endTable();
        blocks.add(new Paragraph(++paragraphs, 0, text));
        return this;
    }

    PlanDocument row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(cell(i, 1, texts[i]));
        }
        return add(cells);
    }

    /** A row of one cell over several columns. */
    PlanDocument wide(int columns, String text) {
        return add(List.of(cell(0, columns, text)));
    }

    /** A row of a first cell and one that covers the rest. */
    PlanDocument wide(String number, int columns, String text) {
        return add(List.of(cell(0, 1, number), cell(1, columns, text)));
    }

    /** A row whose second cell covers several columns. */
    PlanDocument spanned(String first, int columns, String second, String... others) {
        List<Cell> cells = new ArrayList<>(List.of(cell(0, 1, first), cell(1, columns, second)));
        for (int i = 0; i < others.length; i++) {
            cells.add(cell(1 + columns + i, 1, others[i]));
        }
        return add(cells);
    }

    PlanDocument newTable() {
        endTable();
        return this;
    }

    SourceDocument build() {
        endTable();
        return new SourceDocument("plan.docx", blocks);
    }

    private PlanDocument add(List<Cell> cells) {
        rows.add(new Row(rows.size() + 1, 0, cells));
        return this;
    }

    private static Cell cell(int column, int span, String text) {
        if (text.equals("^")) {
            return new Cell(column, span, List.of(), true);
        }
        List<String> parts =
                Arrays.stream(text.split(" / ")).filter(part -> !part.isBlank()).toList();
        return new Cell(column, span, parts);
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Table(++tables, rows));
            rows = new ArrayList<>();
        }
    }
}
