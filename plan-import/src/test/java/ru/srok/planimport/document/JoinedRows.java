package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;

/** A PDF's rows as texts without blanks: repeated headers dropped, rows broken over pages joined. */
final class JoinedRows {

    private JoinedRows() {}

    static List<List<String>> of(SourceDocument document) {
        List<List<String>> rows = new ArrayList<>();
        for (SourceDocument.Block block : document.blocks()) {
            if (block instanceof Table table) {
                add(table, rows);
            }
        }
        return rows;
    }

    private static void add(Table table, List<List<String>> rows) {
        List<String> header = texts(table.rows().get(0));
        rows.add(header);
        int page = table.rows().get(0).page();
        for (Row row : table.rows().subList(1, table.rows().size())) {
            List<String> texts = texts(row);
            if (texts.equals(header)) {
                continue;
            }
            List<String> last = rows.get(rows.size() - 1);
            if (row.page() != page && texts.get(0).isEmpty() && texts.size() == last.size()) {
                rows.set(rows.size() - 1, joined(last, texts));
            } else {
                rows.add(texts);
            }
            page = row.page();
        }
    }

    private static List<String> joined(List<String> one, List<String> two) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + two.get(i))
                .toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream()
                .map(cell -> DocxRows.withoutBlanks(cell.text()))
                .toList();
    }
}
