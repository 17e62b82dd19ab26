package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTextTest {

    private static List<String> read(boolean old, Consumer<Workbook> filling) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            filling.accept(workbook);
            workbook.write(content);
        }
        FormatReader reader = old ? new XlsReader() : new XlsxReader();
        return Printed.lines(reader.read("plan", content.toByteArray()));
    }

    private static void row(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesLeadingRowsOfOneCellForParagraphsAndTheRestForATable(boolean old) throws Exception {
        assertThat(read(old, workbook -> {
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "Приказ");
                    row(sheet, 2, "", "о плане\nна год");
                    row(sheet, 4, "№", "Дело", "Срок");
                    row(sheet, 5, "1", "Семинар", "май\nиюнь");
                    row(sheet, 7, "Сокращения");
                }))
                .containsExactly(
                        "P1 Приказ",
                        "P3 о плане",
                        "P3 на год",
                        "T1",
                        "R5 [№] [Дело] [Срок]",
                        "R6 [1] [Семинар] [май/июнь]",
                        "R8 [Сокращения] [] []");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void followsMergedCells(boolean old) throws Exception {
        assertThat(read(old, workbook -> {
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "№", "Дело", "Срок");
                    row(sheet, 1, "1", "Раздел");
                    row(sheet, 2, "2", "Семинар", "май");
                    row(sheet, 3, "3", "Совет", "не видно");
                    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(2, 3, 2, 2));
                }))
                .containsExactly(
                        "T1",
                        "R1 [№] [Дело] [Срок]",
                        "R2 [1] [Раздел x2]",
                        "R3 [2] [Семинар] [май]",
                        "R4 [3] [Совет] []");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void makesATableOfEachSheetButTheSecretOnes(boolean old) throws Exception {
        assertThat(read(old, workbook -> {
                    row(workbook.createSheet(), 0, "а", "б");
                    workbook.createSheet();
                    row(workbook.createSheet(), 0, "в", "г");
                    row(workbook.createSheet(), 0, "д", "е");
                    workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
                    workbook.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);
                }))
                .containsExactly("T1", "R1 [а] [б]", "T2", "R1 [в] [г]");
    }

    @ParameterizedTest
    @CsvSource({
        "1, General, 1",
        "1.1, General, 1.1",
        "1.1, 0.00, 1.10",
        "45231, dd.mm.yyyy, 01.11.2023",
        "45231, m/d/yy, 01.11.2023",
        "45231, mmmm yyyy, ноябрь 2023",
        "45231, [$-419]mmmm\\ yyyy;@, ноябрь 2023",
        "45231, mmm.yy, ноябрь 2023",
        "45231, mmmm, ноябрь",
        "45231, d mmm, 1 ноября",
        "45231, yyyy, 2023",
        "0.5, h:mm, 12:00"
    })
    void showsNumbersAndDatesAsPrinted(double value, String format, String shown) throws Exception {
        for (boolean old : new boolean[] {true, false}) {
            assertThat(read(old, workbook -> {
                        CellStyle style = workbook.createCellStyle();
                        style.setDataFormat(workbook.createDataFormat().getFormat(format));
                        Row row = workbook.createSheet().createRow(0);
                        row.createCell(0).setCellValue("а");
                        Cell cell = row.createCell(1);
                        cell.setCellValue(value);
                        cell.setCellStyle(style);
                    }))
                    .containsExactly("T1", "R1 [а] [" + shown + "]");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsTheStoredValueOfAFormula(boolean old) throws Exception {
        assertThat(read(old, workbook -> {
                    Row row = workbook.createSheet().createRow(0);
                    row.createCell(0).setCellFormula("1+1");
                    row.createCell(1).setCellFormula("\"ма\"&\"й\"");
                    row.createCell(2).setCellValue(true);
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
                .containsExactly("T1", "R1 [2] [май] [ИСТИНА]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsHiddenRowsAndColumns(boolean old) throws Exception {
        assertThat(read(old, workbook -> {
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "а", "б");
                    row(sheet, 1, "в", "г");
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.setColumnHidden(1, true);
                }))
                .containsExactly("T1", "R1 [а] [б]", "R2 [в] [г]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotWidenedByACellAstray(boolean old) throws Exception {
        assertThat(read(old, workbook -> {
                    Sheet sheet = workbook.createSheet();
                    row(sheet, 0, "а", "б");
                    row(sheet, 1, "в", "г");
                    sheet.getRow(1).createCell(200).setCellValue("д");
                    sheet.getRow(1).createCell(201).setCellValue(LocalDate.EPOCH);
                }))
                .anySatisfy(line -> assertThat(line).startsWith("R1 [а] [б]").hasSizeLessThan(300));
    }
}
