package ru.srok.planimport.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The rows of a docx as texts without blanks, to compare with. */
final class DocxRows {

    private DocxRows() {}

    static List<List<String>> of(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    rows.add(row.getTableCells().stream().map(DocxRows::text).toList());
                }
            }
        }
        return rows;
    }

    private static String text(XWPFTableCell cell) {
        return withoutBlanks(cell.getText());
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
