package ru.srok.planimport.document;

import java.util.List;
import java.util.stream.Collectors;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** What a document says, in a form that is easy to compare. */
final class PdfTexts {

    private PdfTexts() {}

    /** Each row as «column+span: paragraph / paragraph | …». */
    static List<String> rows(SourceDocument document) {
        return tables(document).stream()
                .flatMap(table -> table.rows().stream())
                .map(PdfTexts::row)
                .toList();
    }

    static List<Table> tables(SourceDocument document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    static List<String> paragraphs(SourceDocument document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static String row(Row row) {
        return row.cells().stream().map(PdfTexts::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Cell cell) {
        String span = cell.span() == 1 ? "" : "+" + cell.span();
        return cell.column() + span + ": " + String.join(" / ", cell.paragraphs());
    }
}
