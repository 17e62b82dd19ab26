package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.SheetFile.cell;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import ru.srok.planimport.SheetProblem.Kind;

/** What people write into the cells of a sheet. */
class EditedCellsTest extends EditedSheet {

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
}
