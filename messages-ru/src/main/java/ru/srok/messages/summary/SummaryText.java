package ru.srok.messages.summary;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What summaries say. */
public enum SummaryText implements MessageKey.Constant {
    MENU,
    NO_PLAN,
    WHICH_PLAN,
    PLAN_NO_TITLE,
    MOMENT("date", "hour"),
    TOTAL_ROWS("count", "states"),
    TOTAL_REPORTS("count", "states"),
    NO_REPORTS,
    DUE_REPORTS("count", "received", "inTime", "late"),
    DUE_MISSING("count", "late", "parts"),
    DUE_DECLINED("count"),
    PART_CANNOT("count"),
    PART_SILENT("count"),
    PART_NOT_CONNECTED("count"),
    PART_UNREACHABLE("count"),
    PART_UNDER_WAY("count"),
    TO_REVIEW("count"),
    TO_CALL("names"),
    NAME_AND_COUNT("name", "count"),
    BUTTON_OVERDUE("count"),
    BUTTON_SILENT("count"),
    BUTTON_NOT_CONNECTED("count"),
    BUTTON_UNREACHABLE("count"),
    BUTTON_CANNOT("count"),
    BUTTON_REVIEW("count"),
    BUTTON_DECLINED("count"),
    BUTTON_NOBODY("count"),
    BUTTON_UNDATED("count"),
    BUTTON_CALL("count"),
    BUTTON_SECTIONS,
    BUTTON_SCHOOLS,
    BUTTON_PEOPLE,
    BUTTON_CHAT,
    BUTTON_PICTURE,
    BUTTON_OTHER_PLAN,
    BUTTON_BACK,
    BUTTON_PREVIOUS,
    BUTTON_NEXT,
    BUTTON_FILES("count"),
    HEAD_CALL,
    HEAD_SECTIONS,
    HEAD_SCHOOLS,
    HEAD_PEOPLE,
    HEAD_SECTION("title"),
    RANGE("from", "to", "total"),
    EMPTY,
    ITEM("number", "text"),
    ROW_LINE("title", "reference", "standing"),
    ROW_COUNTS("done", "total", "late"),
    PLACE_LINE("name", "standing"),
    PLACE_AND_PART("name", "part"),
    SECTION_LINE("title", "done", "total", "overdue"),
    ASSIGNEE_LINE("name", "done", "total", "overdue"),
    CALL_LINE("name", "count", "person"),
    CONTACT("person", "connection"),
    NO_CONTACT,
    NO_PHONE,
    CONNECTED,
    NOT_CONNECTED,
    UNREACHABLE,
    ROW_NUMBER("number"),
    ROW_PHRASE("phrase"),
    ROW_NO_PHRASE,
    ROW_STANDING("standing"),
    ROW_CURATOR("name"),
    ROW_RESULT("result"),
    AWAITED_DAYS("due", "reportBy"),
    STANDS_DONE("day"),
    STANDS_DONE_LATE("day"),
    STANDS_LATE("days"),
    STANDS_DUE("day"),
    STANDS_REPORT_BY("day"),
    REPORT_HEAD("date", "hour", "name", "said"),
    REPORT_OUTSIDE("head", "channel"),
    REPORT_TEXT("text"),
    REPORT_FILES("count"),
    NO_REPORT,
    REASON("reason"),
    CANNOT_WORDS("text"),
    REMINDED("count", "day"),
    SAID_DONE,
    SAID_PROGRESS,
    SAID_CANNOT,
    FILE_GONE,
    CHAT_HEAD("plan", "day"),
    CHAT_LINE("place", "rows"),
    CHAT_ROW("number", "title"),
    CHAT_ROWS,
    CHAT_MORE("count"),
    CHAT_NOTHING,
    BUTTON_STATUS;

    private final List<String> arguments;

    SummaryText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "summary";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
