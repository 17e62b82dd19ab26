package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.document.SourceDocument.Block;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** Gathers the blocks of a document, numbers them and leaves out what has no text. */
final class BlockList {

    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    /** Adds a paragraph with the next number. */
    void addParagraph(String raw) {
        paragraphs++;
        addParagraph(paragraphs, raw);
    }

    /** Adds a paragraph with a number of its own, such as a line's or a sheet row's. */
    void addParagraph(int number, String raw) {
        String text = PrintedText.clean(raw);
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(number, 0, text));
        }
    }

    void addTable(List<Row> rows) {
        List<Row> printed = rows.stream().filter(BlockList::hasText).toList();
        if (!printed.isEmpty()) {
            tables++;
            blocks.add(new Table(tables, printed));
        }
    }

    SourceDocument toDocument(String name) {
        return new SourceDocument(name, blocks);
    }

    static boolean hasText(Row row) {
        return row.cells().stream().map(Cell::paragraphs).anyMatch(paragraphs -> !paragraphs.isEmpty());
    }
}
