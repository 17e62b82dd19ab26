package ru.srok.planimport.sheet;

import java.util.Optional;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * By what a workbook of ours is known: plan and revision, in the document's properties and again on a sheet that no menu
 * shows. Some programs drop the one, some the other; one is enough.
 *
 * @param planId which plan it shows
 * @param revision which state of the plan it shows
 */
record SheetMarks(String planId, int revision) {

    static final String SHEET = "srok-marks";

    private static final String PROPERTY = "SrokPlan";
    private static final char SEPARATOR = '#';

    void write(XSSFWorkbook workbook) {
        String mark = revision + String.valueOf(SEPARATOR) + planId;
        workbook.getProperties().getCustomProperties().addProperty(PROPERTY, mark);
        Sheet sheet = workbook.createSheet(SHEET);
        sheet.createRow(0).createCell(0).setCellValue(mark);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** The marks of a workbook; nothing if it has none. */
    static Optional<SheetMarks> read(Workbook workbook) {
        return property(workbook)
                .flatMap(SheetMarks::parse)
                .or(() -> cell(workbook).flatMap(SheetMarks::parse));
    }

    private static Optional<String> property(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook today) {
            CustomProperties properties = today.getProperties().getCustomProperties();
            return properties.contains(PROPERTY)
                    ? Optional.ofNullable(properties.getProperty(PROPERTY).getLpwstr())
                    : Optional.empty();
        }
        return workbook instanceof HSSFWorkbook old ? property(old.getDocumentSummaryInformation()) : Optional.empty();
    }

    private static Optional<String> property(@Nullable DocumentSummaryInformation information) {
        if (information == null || information.getCustomProperties() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(information.getCustomProperties().get(PROPERTY))
                .map(String::valueOf);
    }

    private static Optional<String> cell(Workbook workbook) {
        Sheet sheet = workbook.getSheet(SHEET);
        Row row = sheet == null ? null : sheet.getRow(0);
        Cell cell = row == null ? null : row.getCell(0);
        return Optional.ofNullable(cell).map(Cell::toString);
    }

    private static Optional<SheetMarks> parse(String mark) {
        int end = mark.indexOf(SEPARATOR);
        if (end < 1 || end == mark.length() - 1 || !mark.substring(0, end).matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new SheetMarks(mark.substring(end + 1), Integer.parseInt(mark.substring(0, end))));
    }
}
