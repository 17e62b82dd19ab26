package ru.srok.planimport.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.srok.planimport.document.SourceDocument.Block;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** Documents in one line a paragraph or row, so that expectations can be read at a glance. */
final class Printed {

    private Printed() {}

    /** Reads a file of that name and content. */
    static List<String> read(Path folder, String name, byte[] content) throws IOException, UnreadableDocumentException {
        Path file = Files.write(folder.resolve(name), content);
        return lines(new DocumentReader().read(file));
    }

    /** {@code P<number> text} and {@code R<number> [cell] [cell/second paragraph] [wide x2]}, T before each table. */
    static List<String> lines(SourceDocument document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add("P" + paragraph.number() + " " + paragraph.text());
            } else if (block instanceof Table table) {
                lines.add("T" + table.number());
                table.rows().forEach(row -> lines.add("R" + row.number() + " " + row(row)));
            }
        }
        return lines;
    }

    private static String row(Row row) {
        return row.cells().stream().map(Printed::cell).collect(Collectors.joining(" "));
    }

    private static String cell(Cell cell) {
        String span = cell.span() > 1 ? " x" + cell.span() : "";
        return "[" + String.join("/", cell.paragraphs()) + span + "]";
    }
}
