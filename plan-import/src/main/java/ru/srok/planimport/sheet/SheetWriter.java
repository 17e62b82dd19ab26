package ru.srok.planimport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import ru.srok.planimport.PeopleWords;
import ru.srok.planimport.PersonRow;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.SheetContent;
import ru.srok.planimport.SheetRow;
import ru.srok.planimport.SheetWords;

/** Writes a draft as a workbook. */
public final class SheetWriter {

    private static final int TITLE_ROW = 0;
    private static final int NOTE_ROW = 1;
    private static final int HEAD_ROW = 2;
    private static final int FIRST_LINE = 3;
    private static final int LAST_COLUMN = SheetColumn.values().length - 1;

    private final SheetContent content;
    private final SheetWords words;
    private final ModeNames modes;
    private @Nullable PeopleSheetWriter people;

    public SheetWriter(SheetContent content, SheetWords words) {
        this.content = content;
        this.words = words;
        this.modes = new ModeNames(words);
    }

    /** Adds a second sheet with people. */
    public SheetWriter with(List<PersonRow> rows, PeopleWords peopleWords) {
        people = new PeopleSheetWriter(rows, peopleWords);
        return this;
    }

    /** Writes the workbook; the stream is not closed. */
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(words.sheetName()));
            SheetStyles styles = new SheetStyles(workbook);
            List<Map<SheetColumn, String>> lines =
                    content.rows().stream().map(row -> RowTexts.of(row, modes)).toList();
            SheetShape shape = new SheetShape(RowTexts.columns(lines, words));
            writeTop(sheet, styles);
            for (int i = 0; i < lines.size(); i++) {
                XSSFRow row = sheet.createRow(FIRST_LINE + i);
                writeLine(row, content.rows().get(i), lines.get(i), styles);
                shape.setHeight(row, lines.get(i));
            }
            boolean noNotes =
                    content.rows().stream().allMatch(row -> row.deadlineNote().isBlank());
            shape.apply(sheet, column -> column == SheetColumn.ID || (column == SheetColumn.NOTE && noNotes));
            finish(sheet);
            if (people != null) {
                people.write(workbook, styles);
            }
            new SheetMarks(content.planId(), content.revision()).write(workbook);
            workbook.getProperties().getCoreProperties().setTitle(CellEscapes.escaped(content.planTitle()));
            workbook.write(out);
        }
    }

    private void writeTop(XSSFSheet sheet, SheetStyles styles) {
        text(sheet.createRow(TITLE_ROW), SheetColumn.NUMBER, content.planTitle())
                .setCellStyle(styles.planTitle());
        text(sheet.createRow(NOTE_ROW), SheetColumn.NUMBER, words.note()).setCellStyle(styles.note());
        sheet.addMergedRegion(
                new CellRangeAddress(NOTE_ROW, NOTE_ROW, SheetColumn.NUMBER.ordinal(), SheetColumn.PHRASE.ordinal()));
        sheet.getRow(TITLE_ROW).setHeightInPoints(24);
        sheet.getRow(NOTE_ROW).setHeightInPoints(32);
        XSSFRow heads = sheet.createRow(HEAD_ROW);
        XSSFCellStyle style = styles.head();
        for (SheetColumn column : SheetColumn.values()) {
            text(heads, column, words.head(column)).setCellStyle(style);
        }
    }

    private void writeLine(XSSFRow row, SheetRow given, Map<SheetColumn, String> texts, SheetStyles styles) {
        boolean flagged = !given.findings().isBlank();
        boolean date = given.due().size() == 1 && isExcelDate(given.due().get(0));
        texts.forEach((column, text) -> {
            boolean isDate = date && column == SheetColumn.DUE;
            XSSFCell cell = isDate ? date(row, given.due().get(0)) : text(row, column, text);
            boolean formulaLike = !isDate && CellEscapes.looksLikeFormula(text);
            // an open day is typed into a cell that is ready for dates
            boolean dateLook = isDate || (column == SheetColumn.DUE && text.isEmpty());
            cell.setCellStyle(styles.of(new SheetStyles.Look(column, flagged, dateLook, formulaLike)));
        });
    }

    private void finish(XSSFSheet sheet) {
        int lastLine = Math.max(FIRST_LINE, FIRST_LINE + content.rows().size() - 1);
        // the hidden ids lie within the filter, so that sorting carries them along
        sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, lastLine, 0, LAST_COLUMN));
        sheet.createFreezePane(SheetColumn.SECTION.ordinal(), FIRST_LINE);
        sheet.addIgnoredErrors(
                new CellRangeAddress(FIRST_LINE, lastLine, 0, LAST_COLUMN), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        SheetShape.preparePaper(sheet, HEAD_ROW, content.planTitle());
        SheetLists lists = new SheetLists(sheet, FIRST_LINE, lastLine);
        lists.offerWithWarning(SheetColumn.MODE, modes.offered(content.rows()), words.modeHint());
        lists.offer(SheetColumn.CURATOR, content.people());
        lists.lock(SheetColumn.ID, words.lockedHint());
        lists.lock(SheetColumn.PHRASE, words.lockedHint());
    }

    private static XSSFCell text(XSSFRow row, SheetColumn column, String text) {
        XSSFCell cell = row.createCell(column.ordinal());
        if (!text.isEmpty()) {
            cell.setCellValue(CellEscapes.escaped(text));
        }
        return cell;
    }

    private static XSSFCell date(XSSFRow row, LocalDate day) {
        XSSFCell cell = row.createCell(SheetColumn.DUE.ordinal());
        cell.setCellValue(day);
        return cell;
    }

    private static boolean isExcelDate(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() < 10_000;
    }
}
