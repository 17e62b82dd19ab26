package ru.srok.messages.summary;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What the weekly digest and the picture of progress say. */
public enum DigestText implements MessageKey.Constant {
    HEAD("date"),
    ROWS("total", "done", "overdue"),
    THIS_WEEK("count"),
    AHEAD("count"),
    AHEAD_NONE,
    AHEAD_LINE("title", "day", "reference"),
    AHEAD_COUNTED("line", "done", "total"),
    AHEAD_NOBODY("line"),
    AHEAD_ITEM("line"),
    MISSING("count", "late"),
    PEOPLE("parts"),
    PART_SILENT("count"),
    PART_NOT_CONNECTED("count"),
    PART_UNREACHABLE("count"),
    CHANGES("day", "parts"),
    CHANGES_NONE("day"),
    PART_SWITCHED_ON,
    PART_ROWS_DONE("count"),
    PART_REPORTED("count"),
    PART_LATE("count"),
    PART_DECLINED("count"),
    PART_CANNOT("count"),
    PART_RETURNED("count"),
    PART_CANCELLED("count"),
    PART_ROWS_CHANGED("count"),
    CHANGE_ROW("title", "reference", "columns"),
    COLUMN("column"),
    MORE_PLANS("count"),
    NOTHING,
    CHANGE_LINE("name", "title", "reference", "standing"),
    HEAD_THIS_WEEK,
    HEAD_AHEAD,
    HEAD_CHANGES("day"),
    BUTTON_DONE("count"),
    BUTTON_THIS_WEEK("count"),
    BUTTON_AHEAD("count"),
    BUTTON_CHANGES("count"),
    BUTTON_ALL,
    PICTURE_CAPTION("title", "date", "total"),
    PICTURE_DAY("date", "count"),
    PICTURE_PLANS("date", "plans", "count"),
    PICTURE_ALL,
    PICTURE_TOTAL("percent"),
    PICTURE_NOTE("done", "total"),
    PICTURE_REST("count"),
    PICTURE_NO_SECTION,
    PICTURE_FILE("date");

    private final List<String> arguments;

    DigestText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "digest";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
