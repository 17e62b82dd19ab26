package ru.srok.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as xlsx: to be filtered on a screen and printed on A4 across. */
public final class WorkbookPrinter {

    private static final String PROGRAM = "Srok";
    private static final String VERSION = "1.0";
    private static final String DAY = "dd.mm.yyyy";
    private static final String AS_TEXT = "@";
    private static final String HEAD_FILL = "DCE6F1";
    private static final String LINES = "C9D0D8";
    private static final double HEAD_HEIGHT = 32;
    private static final int LONGEST_TEXT = 32_000;
    private static final float NARROW_MARGIN = 0.4f;

    /** The workbook's content. */
    public byte[] print(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet worksheet) throws IOException {
        head(sheet, worksheet);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), worksheet, row + 1, column);
            }
        }
        ColumnWidths widths = new ColumnWidths(sheet);
        for (int column = 0; column < sheet.head().size(); column++) {
            worksheet.width(column, widths.of(column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            worksheet.rowHeight(row + 1, widths.height(sheet.rows().get(row)));
        }
        page(worksheet);
        worksheet.finish();
    }

    private static void head(Sheet sheet, Worksheet worksheet) {
        for (int column = 0; column < sheet.head().size(); column++) {
            worksheet.value(0, column, sheet.head().get(column));
            worksheet
                    .style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(HEAD_FILL)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINES)
                    .set();
        }
        worksheet.rowHeight(0, HEAD_HEIGHT);
        worksheet.freezePane(0, 1);
        worksheet.setAutoFilter(0, 0, sheet.rows().size(), sheet.head().size() - 1);
    }

    private static void write(Cell cell, Worksheet worksheet, int row, int column) {
        String format = "";
        if (cell instanceof Cell.Text text) {
            format = AS_TEXT;
            if (!text.words().isEmpty()) {
                worksheet.value(row, column, printable(text.words()));
            }
        } else if (cell instanceof Cell.Day day) {
            format = DAY;
            worksheet.value(row, column, day.day());
        } else if (cell instanceof Cell.Count count) {
            format = "0";
            worksheet.value(row, column, count.number());
        }
        worksheet
                .style(row, column)
                .format(format)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINES)
                .set();
    }

    /** Without what XML forbids, and within what a cell takes. */
    private static String printable(String words) {
        String clean = words.replaceAll("[^\\x09\\x0A\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT);
    }

    private static void page(Worksheet worksheet) {
        worksheet.pageOrientation("landscape");
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(0);
        worksheet.leftMargin(NARROW_MARGIN);
        worksheet.rightMargin(NARROW_MARGIN);
        worksheet.topMargin(NARROW_MARGIN);
        worksheet.bottomMargin(2 * NARROW_MARGIN);
        worksheet.footer("&A", Position.LEFT);
        worksheet.footer("&P / &N", Position.RIGHT);
    }
}
