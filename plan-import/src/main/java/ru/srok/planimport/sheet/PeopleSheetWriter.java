package ru.srok.planimport.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.srok.planimport.PeopleWords;
import ru.srok.planimport.PersonRow;

/** Writes the second sheet of a workbook: who is known, to be corrected, and empty lines for more. */
final class PeopleSheetWriter {

    private static final int HEAD_ROW = 1;
    private static final int EMPTY_LINES = 40;
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {6, 40, 36, 28, 20};

    private final List<PersonRow> people;
    private final PeopleWords words;

    PeopleSheetWriter(List<PersonRow> people, PeopleWords words) {
        this.people = people;
        this.words = words;
    }

    void write(XSSFWorkbook workbook, SheetStyles styles) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(words.sheetName()));
        XSSFRow note = sheet.createRow(0);
        note.createCell(1).setCellValue(words.note());
        note.getCell(1).setCellStyle(styles.note());
        note.setHeightInPoints(48);
        line(sheet.createRow(HEAD_ROW), words.heads(), styles.head());
        XSSFCellStyle style = text(styles);
        for (int i = 0; i < people.size() + EMPTY_LINES; i++) {
            PersonRow one = i < people.size() ? people.get(i) : new PersonRow("", "", "", "", "");
            line(
                    sheet.createRow(HEAD_ROW + 1 + i),
                    List.of(one.id(), one.institution(), one.name(), one.post(), one.phone()),
                    style);
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.setColumnHidden(0, true);
        sheet.createFreezePane(0, HEAD_ROW + 1);
    }

    /** A phone number stays a text, whatever is typed. */
    private static XSSFCellStyle text(SheetStyles styles) {
        XSSFCellStyle style = styles.head().copy();
        style.setFont(styles.plain());
        style.setFillPattern(FillPatternType.NO_FILL);
        style.setDataFormat((short) 49);
        return style;
    }

    private static void line(XSSFRow row, List<String> texts, XSSFCellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellStyle(style);
            if (!texts.get(column).isEmpty()) {
                row.getCell(column).setCellValue(CellEscapes.escaped(texts.get(column)));
            }
        }
    }
}
