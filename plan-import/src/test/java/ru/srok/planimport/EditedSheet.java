package ru.srok.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.SheetFile.FIRST_LINE;
import static ru.srok.planimport.SheetFile.HEAD_ROW;
import static ru.srok.planimport.SheetFile.cell;
import static ru.srok.planimport.SheetSamples.row;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;

/** A sheet as it is written, to be edited as people do. */
abstract class EditedSheet {

    static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    final SheetFile file = SheetFile.of(List.of(
            row("a", "Провести сверку"), row("b", "Собрать заявки"), row("b/1", "в школах"), row("c", "Отчёт")));

    String modeTyped(String text) {
        SheetReading.Understood read = file.editTable(
                        table -> cell(table, 0, SheetColumn.MODE).setCellValue(text))
                .understood();
        assertThat(read.problems()).isEmpty();
        return read.lines().get(0).mode();
    }

    SheetLine.Deadline dueTyped(double number) {
        SheetReading.Understood read = file.editTable(
                        table -> formatted(table, 0, SheetColumn.DUE, "General").setCellValue(number))
                .understood();
        assertThat(read.problems()).isEmpty();
        return read.lines().get(0).deadline();
    }

    static Cell formatted(Sheet table, int line, SheetColumn column, String format) {
        Cell cell = SheetFile.cell(table, line, column);
        cell.setCellStyle(table.getWorkbook().createCellStyle());
        cell.getCellStyle().setDataFormat(table.getWorkbook().createDataFormat().getFormat(format));
        return cell;
    }

    static void swap(Sheet table, SheetColumn one, SheetColumn other) {
        for (int row = HEAD_ROW; row <= table.getLastRowNum(); row++) {
            Cell first = SheetFile.cell(table, row - FIRST_LINE, one);
            Cell second = SheetFile.cell(table, row - FIRST_LINE, other);
            String text = first.getStringCellValue();
            first.setCellValue(second.getStringCellValue());
            second.setCellValue(text);
        }
    }
}
