package ru.srok.planimport.document;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

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

    private String number(double value, CellStyle style) {
        String format = style.getDataFormatString();
        int index = style.getDataFormat();
        if (format != null && DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            return SheetDates.shown(value, format)
                    .orElseGet(() -> formatter.formatRawCellContents(value, index, format));
        }
        return formatter.formatRawCellContents(value, index, format == null ? "General" : format);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }
}
