package ru.srok.planimport.document;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** What a sheet's cell shows. */
final class SheetCellText {

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /** The lines of a cell, clean and none of them blank. */
    List<String> paragraphs(Cell cell) {
        return shown(cell)
                .lines()
                .map(PrintedText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> number(cell.getNumericCellValue(), cell.getCellStyle());
            case BOOLEAN -> cell.getBooleanCellValue() ? "ИСТИНА" : "ЛОЖЬ";
            case ERROR -> error(cell.getErrorCellValue());
            default -> "";
        };
    }

    /** A damaged workbook may lack a style or its format. */
    private String number(double value, @Nullable CellStyle style) {
        String given = style == null ? null : style.getDataFormatString();
        String format = given == null ? "General" : given;
        int index = style == null ? 0 : style.getDataFormat();
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            return SheetDates.shown(value, format)
                    .orElseGet(() -> formatter.formatRawCellContents(value, index, format));
        }
        return formatter.formatRawCellContents(value, index, format);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }
}
