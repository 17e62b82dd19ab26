package ru.srok.messages.export;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What stands in the workbook, and what is said beside it. */
public enum ExportText implements MessageKey.Constant {
    BUTTON,
    CAPTION("day"),
    FILE_NAME("title", "date"),
    SHEET_ROWS,
    SHEET_SCHOOLS,
    COLUMN_SECTION,
    COLUMN_NUMBER,
    COLUMN_TITLE,
    COLUMN_PHRASE,
    COLUMN_DUE,
    COLUMN_RESPONSIBLE,
    COLUMN_STATE,
    COLUMN_MARKS,
    COLUMN_DONE,
    COLUMN_ASKED,
    COLUMN_REPORT,
    COLUMN_REPORT_DAY,
    COLUMN_SCHOOL,
    MARK("name", "count");

    private final List<String> arguments;

    ExportText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "export";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
