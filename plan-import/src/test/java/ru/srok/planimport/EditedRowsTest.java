package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.SheetFile.FIRST_LINE;
import static ru.srok.planimport.SheetFile.HEAD_ROW;
import static ru.srok.planimport.SheetFile.cell;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import ru.srok.planimport.SheetProblem.Kind;

/** What people do to the rows and columns of a sheet. */
class EditedRowsTest extends EditedSheet {

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
}
