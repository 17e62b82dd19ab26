package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;

/**
 * Reads the sheets of a workbook: the leading rows with one filled cell are paragraphs (an order's head stands there),
 * the rest of a sheet is a table.
 */
final class WorkbookText {

    private WorkbookText() {}

    static SourceDocument read(String name, Workbook workbook) throws UnreadableDocumentException {
        BlockList blocks = new BlockList();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (!workbook.isSheetVeryHidden(i)) {
                addSheet(new SheetRows(sheet).rows(), blocks);
            }
        }
        SourceDocument read = blocks.toDocument(name);
        ScanCheck.refuseScan(read, !workbook.getAllPictures().isEmpty());
        return read;
    }

    private static void addSheet(List<Row> rows, BlockList blocks) {
        int at = 0;
        while (at < rows.size() && filled(rows.get(at)) < 2) {
            addParagraphs(rows.get(at), blocks);
            at++;
        }
        blocks.addTable(new ArrayList<>(rows.subList(at, rows.size())));
    }

    private static void addParagraphs(Row row, BlockList blocks) {
        for (Cell cell : row.cells()) {
            cell.paragraphs().forEach(paragraph -> blocks.addParagraph(row.number(), paragraph));
        }
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.paragraphs().isEmpty()).count();
    }
}
