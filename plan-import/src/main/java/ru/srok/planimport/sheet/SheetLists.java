package ru.srok.planimport.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import ru.srok.planimport.SheetColumn;

/** What may be chosen in a cell; the choices stand on a hidden sheet, since a list in place holds 255 characters. */
final class SheetLists {

    static final String SHEET = "srok-lists";

    /** Lines added below the table get the choices too. */
    private static final int SPARE_LINES = 200;

    private final Sheet table;
    private final Sheet choices;
    private final int firstLine;
    private final int lastLine;

    SheetLists(Sheet table, int firstLine, int lastLine) {
        this.table = table;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        Workbook workbook = table.getWorkbook();
        this.choices = workbook.createSheet(SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(choices), SheetVisibility.HIDDEN);
    }

    /** Offers choices; other words may be typed after a warning. */
    void offerWithWarning(SheetColumn column, List<String> texts, String warning) {
        DataValidation list = list(column, texts);
        list.setErrorStyle(ErrorStyle.WARNING);
        list.createErrorBox("", warning);
        list.setShowErrorBox(true);
        table.addValidationData(list);
    }

    /** Offers choices; anything else may be typed. */
    void offer(SheetColumn column, List<String> texts) {
        if (!texts.isEmpty()) {
            DataValidation list = list(column, texts);
            list.setShowErrorBox(false);
            table.addValidationData(list);
        }
    }

    /** Refuses typing into a column; the protection of a whole sheet would forbid to sort it. */
    void lock(SheetColumn column, String hint) {
        DataValidationHelper helper = table.getDataValidationHelper();
        DataValidation never = helper.createValidation(helper.createCustomConstraint("FALSE"), lines(column, lastLine));
        never.setEmptyCellAllowed(false);
        never.createErrorBox("", hint);
        never.setShowErrorBox(true);
        table.addValidationData(never);
    }

    private DataValidation list(SheetColumn column, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Row row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
            row.createCell(column.ordinal()).setCellValue(CellEscapes.escaped(texts.get(i)));
        }
        char letter = (char) ('A' + column.ordinal());
        String range = "'" + SHEET + "'!$" + letter + "$1:$" + letter + "$" + texts.size();
        DataValidationHelper helper = table.getDataValidationHelper();
        DataValidationConstraint constraint = helper.createFormulaListConstraint(range);
        return helper.createValidation(constraint, lines(column, lastLine + SPARE_LINES));
    }

    private CellRangeAddressList lines(SheetColumn column, int last) {
        return new CellRangeAddressList(firstLine, last, column.ordinal(), column.ordinal());
    }
}
