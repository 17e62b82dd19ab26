package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said about a corrected sheet. */
public enum ExcelText implements MessageKey.Constant {
    EXCEL_CAPTION,
    EXCEL_CHANGES("summary"),
    EXCEL_COUNT_DATES("count"),
    EXCEL_COUNT_PEOPLE("count"),
    EXCEL_COUNT_MODES("count"),
    EXCEL_COUNT_TITLES("count"),
    EXCEL_COUNT_REMOVED("count"),
    EXCEL_COUNT_ADDED("count"),
    EXCEL_CHANGE_DATE("number", "old", "fresh"),
    EXCEL_CHANGE_OTHER("number", "fresh"),
    EXCEL_CHANGE_REMOVED("number"),
    EXCEL_CHANGE_ADDED("fresh"),
    EXCEL_NOTHING,
    EXCEL_APPLY,
    EXCEL_CANCEL,
    EXCEL_APPLIED,
    EXCEL_CANCELLED,
    EXCEL_BAD_DATE("cell", "words"),
    EXCEL_UNKNOWN_PERSON("row", "name"),
    EXCEL_PROBLEMS,
    EXCEL_BASIS,
    EXCEL_GONE;

    private final List<String> arguments;

    ExcelText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "coordinator";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
