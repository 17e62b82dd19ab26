package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.SheetFile.cell;
import static ru.srok.planimport.SheetSamples.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlanSheetTest {

    @Test
    void readsAWholePlanAsItWasWritten() {
        List<SheetRow> rows = SheetSamples.planRows(130);

        SheetReading.Understood read = SheetFile.of(rows).understood();

        assertThat(read.planId()).isEqualTo("plan#7");
        assertThat(read.revision()).isEqualTo(3);
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).hasSize(130).map(line -> written(line, rows)).containsExactlyElementsOf(rows);
    }

    @Test
    void readsAnEmptyPlan() {
        assertThat(SheetFile.of(List.of()).understood().lines()).isEmpty();
    }

    @Test
    void writesASingleDayAsADateOfExcel() throws IOException {
        SheetRow row = withDue(LocalDate.of(2025, 11, 20));
        try (XSSFWorkbook workbook = SheetFile.of(List.of(row)).open()) {
            Cell due = cell(workbook.getSheetAt(0), 0, SheetColumn.DUE);
            assertThat(due.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
        }
    }

    @Test
    void writesSeveralDaysAsText() throws IOException {
        SheetRow row = withDue(LocalDate.of(2025, 11, 20), LocalDate.of(2025, 11, 30));
        try (XSSFWorkbook workbook = SheetFile.of(List.of(row)).open()) {
            assertThat(cell(workbook.getSheetAt(0), 0, SheetColumn.DUE).getStringCellValue())
                    .isEqualTo("20.11.2025; 30.11.2025");
        }
    }

    @Test
    void takesNoTitleForAFormula() throws IOException {
        List<SheetRow> rows = List.of(row("a", "=1+1"), row("b", "+7 900"), row("c", "-7"), row("d", "@СУММ(1)"));
        try (XSSFWorkbook workbook = SheetFile.of(rows).open()) {
            for (int line = 0; line < rows.size(); line++) {
                Cell title = cell(workbook.getSheetAt(0), line, SheetColumn.TITLE);
                assertThat(title.getCellType()).isEqualTo(CellType.STRING);
                assertThat(title.getStringCellValue()).isEqualTo(rows.get(line).title());
                assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void hidesIdsListsAndMarks() throws IOException {
        try (XSSFWorkbook workbook = SheetFile.of(SheetSamples.planRows(5)).open()) {
            assertThat(workbook.getSheetAt(0).isColumnHidden(SheetColumn.ID.ordinal()))
                    .isTrue();
            assertThat(workbook.getSheetVisibility(0)).isEqualTo(SheetVisibility.VISIBLE);
            assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void offersModesAndPeople() throws IOException {
        try (XSSFWorkbook workbook = SheetFile.of(SheetSamples.planRows(130)).open()) {
            List<String> formulas = workbook.getSheetAt(0).getDataValidations().stream()
                    .map(DataValidation::getValidationConstraint)
                    .map(constraint -> String.valueOf(constraint.getFormula1()))
                    .toList();
            assertThat(formulas).contains("'srok-lists'!$H$1:$H$6", "'srok-lists'!$J$1:$J$3");
            Sheet lists = workbook.getSheet("srok-lists");
            assertThat(lists.getRow(5).getCell(7).getStringCellValue()).isEqualTo("Не менее 3");
            assertThat(lists.getRow(2).getCell(9).getStringCellValue()).isEqualTo("Орешкин В.Н.");
        }
    }

    @Test
    void sortsIdsAlongWithTheirRows() throws IOException {
        try (XSSFWorkbook workbook = SheetFile.of(SheetSamples.planRows(130)).open()) {
            assertThat(workbook.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A3:K133");
        }
    }

    @Test
    void coloursTheRowsThatHaveFindings() throws IOException {
        SheetRow quiet = row("a", "Провести сверку");
        SheetRow asked = new SheetRow("b", "", "", "Собрать заявки", "", List.of(), "", "", "", "", "Нет срока");
        try (XSSFWorkbook workbook = SheetFile.of(List.of(quiet, asked)).open()) {
            Sheet table = workbook.getSheetAt(0);
            assertThat(cell(table, 0, SheetColumn.TITLE).getCellStyle().getFillForegroundColorColor())
                    .isNull();
            assertThat(cell(table, 1, SheetColumn.TITLE).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
        }
    }

    @Test
    void keepsManyDaysInALowRow() throws IOException {
        LocalDate[] days =
                LocalDate.of(2025, 9, 1).datesUntil(LocalDate.of(2026, 5, 1)).toArray(LocalDate[]::new);
        SheetFile file = SheetFile.of(List.of(withDue(days)));
        try (XSSFWorkbook workbook = file.open()) {
            assertThat(workbook.getSheetAt(0).getRow(SheetFile.FIRST_LINE).getHeightInPoints())
                    .isLessThan(120);
        }
        assertThat(file.understood().lines().get(0).deadline().due()).containsExactly(days);
    }

    private static SheetRow withDue(LocalDate... days) {
        return new SheetRow("a", "1", "", "Провести сверку", "", List.of(days), "", "", "", "", "");
    }

    /** The row as it must have been written; what only informs is not read and taken from the row itself. */
    private static SheetRow written(SheetLine line, List<SheetRow> rows) {
        SheetRow same = rows.get(line.row() - 1 - SheetFile.FIRST_LINE);
        return new SheetRow(
                line.rowId(),
                line.number(),
                line.section(),
                line.title(),
                line.phrase(),
                line.deadline().due(),
                same.deadlineNote(),
                line.mode(),
                line.responsible(),
                line.curator(),
                same.findings());
    }
}
