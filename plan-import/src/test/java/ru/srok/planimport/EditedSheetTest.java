package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.SheetFile.FIRST_LINE;
import static ru.srok.planimport.SheetFile.HEAD_ROW;
import static ru.srok.planimport.SheetFile.cell;
import static ru.srok.planimport.SheetSamples.row;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import ru.srok.planimport.SheetProblem.Kind;

/** What a coordinator does to a sheet before she sends it back. */
class EditedSheetTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    private final SheetFile file = SheetFile.of(List.of(
            row("a", "Провести сверку"), row("b", "Собрать заявки"), row("b/1", "в школах"), row("c", "Отчёт")));

    @Test
    void readsAChangedRow() {
        SheetReading.Understood read = file.editTable(table -> {
                    cell(table, 1, SheetColumn.TITLE).setCellValue(" Собрать все заявки\u00a0");
                    cell(table, 1, SheetColumn.MODE).setCellValue("собрать  с КАЖДОГО");
                    cell(table, 1, SheetColumn.RESPONSIBLE).setBlank();
                    cell(table, 1, SheetColumn.CURATOR).setCellValue("Новый Н.Н.");
                    cell(table, 1, SheetColumn.NUMBER).setCellValue(5);
                    cell(table, 1, SheetColumn.DUE).setCellValue(DAY);
                })
                .understood();

        SheetLine line = read.lines().get(1);
        assertThat(read.problems()).isEmpty();
        assertThat(line.rowId()).isEqualTo("b");
        assertThat(line.title()).isEqualTo("Собрать все заявки");
        assertThat(line.mode()).isEqualTo("EACH");
        assertThat(line.responsible()).isEmpty();
        assertThat(line.curator()).isEqualTo("Новый Н.Н.");
        assertThat(line.number()).isEqualTo("5");
        assertThat(line.deadline()).isEqualTo(new SheetLine.Deadline("F5", "20.11.2025", List.of(DAY)));
    }

    @Test
    void readsAnOlderSheetWithItsOwnWords() {
        SheetReading.Understood read = file.editTable(table -> {
                    cell(table, HEAD_ROW - FIRST_LINE, SheetColumn.MODE).setCellValue("Способ закрытия");
                    cell(table, 1, SheetColumn.MODE).setCellValue("каждый за себя");
                })
                .understood();

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines().get(1).mode()).isEqualTo("EACH");
    }

    @Test
    void understandsAnyNumberOfAtLeast() {
        assertThat(modeTyped("не менее 12 школ")).isEqualTo("AT_LEAST 12");
        assertThat(modeTyped("Не менее 50 %")).isEqualTo("AT_LEAST 50%");
        assertThat(modeTyped("не менее 2")).isEqualTo("AT_LEAST 2");
    }

    @Test
    void namesTheCellOfAnUnknownMode() {
        SheetReading.Understood read = file.editTable(
                        table -> cell(table, 0, SheetColumn.MODE).setCellValue("как-нибудь"))
                .understood();

        assertThat(read.problems()).containsExactly(new SheetProblem("H4", Kind.UNKNOWN_MODE, "как-нибудь"));
        assertThat(read.lines().get(0).mode()).isEmpty();
    }

    @Test
    void namesTheCellOfADayThatDoesNotExist() {
        SheetReading.Understood read = file.editTable(
                        table -> cell(table, 2, SheetColumn.DUE).setCellValue("32.13.2025"))
                .understood();

        assertThat(read.problems()).containsExactly(new SheetProblem("F6", Kind.NOT_A_DATE, "32.13.2025"));
        assertThat(read.lines().get(2).deadline()).isEqualTo(new SheetLine.Deadline("F6", "32.13.2025", List.of()));
    }

    @Test
    void takesANumberThatLostItsFormatForADay() {
        assertThat(dueTyped(45_981)).isEqualTo(new SheetLine.Deadline("F4", "20.11.2025", List.of(DAY)));
    }

    @Test
    void refusesANumberThatIsNoDay() {
        SheetReading.Understood read = file.editTable(
                        table -> formatted(table, 0, SheetColumn.DUE, "General").setCellValue(20.1))
                .understood();

        assertThat(read.problems()).containsExactly(new SheetProblem("F4", Kind.NOT_A_DATE, "20.1"));
    }

    @Test
    void leavesAYearThatOnlyExcelGuessedToTheGrammar() {
        SheetReading.Understood read = file.editTable(table -> {
                    Cell due = formatted(table, 0, SheetColumn.DUE, "d\\ mmm");
                    due.setCellValue(LocalDate.of(2031, 5, 5));
                })
                .understood();

        assertThat(read.lines().get(0).deadline()).isEqualTo(new SheetLine.Deadline("F4", "5 мая", List.of()));
    }

    @Test
    void takesWhatAFormulaLastGave() {
        SheetReading.Understood read = file.editTable(table -> {
                    Cell title = cell(table, 0, SheetColumn.TITLE);
                    title.setCellFormula("D5&\"!\"");
                    title.setCellValue("Собрать заявки!");
                    Cell due = formatted(table, 0, SheetColumn.DUE, "dd.mm.yyyy");
                    due.setCellFormula("DATE(2025,11,20)");
                    due.setCellValue(DAY);
                })
                .understood();

        assertThat(read.lines().get(0).title()).isEqualTo("Собрать заявки!");
        assertThat(read.lines().get(0).deadline().due()).containsExactly(DAY);
    }

    @Test
    void namesTheCellOfAFormulaThatGivesAnError() {
        SheetReading.Understood read = file.editTable(table -> {
                    Cell curator = cell(table, 3, SheetColumn.CURATOR);
                    curator.setCellFormula("1/0");
                    table.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(curator);
                })
                .understood();

        assertThat(read.problems()).containsExactly(new SheetProblem("J7", Kind.FORMULA_ERROR, ""));
    }

    @Test
    void noticesDeletedAndClearedRows() {
        SheetReading.Understood read = file.editTable(table -> {
                    table.removeRow(table.getRow(FIRST_LINE + 1));
                    for (Cell cell : table.getRow(FIRST_LINE + 3)) {
                        if (cell.getColumnIndex() > 0) {
                            cell.setBlank();
                        }
                    }
                })
                .understood();

        assertThat(read.lines()).map(SheetLine::rowId).containsExactly("a", "b/1");
        assertThat(read.missing(List.of("a", "b", "b/1", "c"))).containsExactly("b", "c");
    }

    @Test
    void takesAnInsertedRowForANewOne() {
        SheetReading.Understood read = file.editTable(table -> {
                    table.shiftRows(FIRST_LINE + 1, FIRST_LINE + 3, 1);
                    Row added = table.createRow(FIRST_LINE + 1);
                    added.createCell(SheetColumn.TITLE.ordinal()).setCellValue("Новое");
                    added.createCell(SheetColumn.DUE.ordinal()).setCellValue("сентябрь 2025");
                })
                .understood();

        SheetLine added = read.lines().get(1);
        assertThat(read.lines()).hasSize(5);
        assertThat(added.isNew()).isTrue();
        assertThat(added.title()).isEqualTo("Новое");
        assertThat(added.deadline().text()).isEqualTo("сентябрь 2025");
        assertThat(read.missing(List.of("a", "b", "b/1", "c"))).isEmpty();
    }

    @Test
    void takesACopiedRowForANewOneAndSaysSo() {
        SheetReading.Understood read = file.editTable(
                        table -> cell(table, 2, SheetColumn.ID).setCellValue("a"))
                .understood();

        assertThat(read.lines()).map(SheetLine::rowId).containsExactly("a", "b", "", "c");
        assertThat(read.problems()).containsExactly(new SheetProblem("B6", Kind.ROW_REPEATED, "в школах"));
    }

    @Test
    void namesTheCellOfALineWithoutTitle() {
        SheetReading.Understood read = file.editTable(
                        table -> cell(table, 0, SheetColumn.TITLE).setBlank())
                .understood();

        assertThat(read.problems()).containsExactly(new SheetProblem("D4", Kind.TITLE_MISSING, ""));
    }

    @Test
    void readsRowsInWhateverOrderAndHidden() {
        SheetReading.Understood read = file.editTable(table -> {
                    table.shiftRows(FIRST_LINE, FIRST_LINE, 10);
                    table.getRow(FIRST_LINE + 2).setZeroHeight(true);
                })
                .understood();

        assertThat(read.lines()).map(SheetLine::rowId).containsExactly("b", "b/1", "c", "a");
        assertThat(read.lines().get(3).deadline().cell()).isEqualTo("F14");
    }

    @Test
    void findsColumnsByTheirHeads() {
        SheetReading.Understood read = file.editTable(table -> {
                    swap(table, SheetColumn.TITLE, SheetColumn.CURATOR);
                    cell(table, HEAD_ROW - FIRST_LINE, SheetColumn.NUMBER).setCellValue(" № ");
                    cell(table, HEAD_ROW - FIRST_LINE, SheetColumn.MODE).setCellValue("КАК\nЗАКРЫВАЕТСЯ:");
                    table.shiftRows(0, table.getLastRowNum(), 4);
                })
                .understood();

        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).hasSize(4);
        assertThat(read.lines().get(0).title()).isEqualTo("Провести сверку");
        assertThat(read.lines().get(0).curator()).isEqualTo("Лапина Д.И.");
    }

    @Test
    void doesWithoutTheColumnsThatOnlyInform() {
        SheetReading.Understood read = file.editTable(table -> {
                    for (SheetColumn column : List.of(SheetColumn.PHRASE, SheetColumn.NOTE, SheetColumn.FINDINGS)) {
                        cell(table, HEAD_ROW - FIRST_LINE, column).setBlank();
                    }
                })
                .understood();

        assertThat(read.lines()).hasSize(4);
    }

    @Test
    void fillsMergedCells() {
        SheetReading.Understood read = file.editTable(table -> {
                    int column = SheetColumn.RESPONSIBLE.ordinal();
                    cell(table, 0, SheetColumn.RESPONSIBLE).setCellValue("Громов К.С.");
                    cell(table, 1, SheetColumn.RESPONSIBLE).setBlank();
                    table.addMergedRegion(new CellRangeAddress(FIRST_LINE, FIRST_LINE + 1, column, column));
                })
                .understood();

        assertThat(read.lines()).map(SheetLine::responsible).startsWith("Громов К.С.", "Громов К.С.", "ОО");
    }

    @Test
    void findsTheTableOnASheetThatWasRenamedAndMoved() {
        SheetReading.Understood read = file.edit(workbook -> {
                    workbook.setSheetName(0, "Мой план");
                    workbook.createSheet("Черновик").createRow(0).createCell(0).setCellValue("№");
                    workbook.setSheetOrder("Черновик", 0);
                })
                .understood();

        assertThat(read.lines()).hasSize(4);
    }

    private String modeTyped(String text) {
        SheetReading.Understood read = file.editTable(
                        table -> cell(table, 0, SheetColumn.MODE).setCellValue(text))
                .understood();
        assertThat(read.problems()).isEmpty();
        return read.lines().get(0).mode();
    }

    private SheetLine.Deadline dueTyped(double number) {
        SheetReading.Understood read = file.editTable(
                        table -> formatted(table, 0, SheetColumn.DUE, "General").setCellValue(number))
                .understood();
        assertThat(read.problems()).isEmpty();
        return read.lines().get(0).deadline();
    }

    private static Cell formatted(Sheet table, int line, SheetColumn column, String format) {
        Cell cell = SheetFile.cell(table, line, column);
        cell.setCellStyle(table.getWorkbook().createCellStyle());
        cell.getCellStyle().setDataFormat(table.getWorkbook().createDataFormat().getFormat(format));
        return cell;
    }

    private static void swap(Sheet table, SheetColumn one, SheetColumn other) {
        for (int row = HEAD_ROW; row <= table.getLastRowNum(); row++) {
            Cell first = SheetFile.cell(table, row - FIRST_LINE, one);
            Cell second = SheetFile.cell(table, row - FIRST_LINE, other);
            String text = first.getStringCellValue();
            first.setCellValue(second.getStringCellValue());
            second.setCellValue(text);
        }
    }
}
