package ru.srok.messages.briefing;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What stands on the page, and what is said about it in the chat. */
public enum BriefingText implements MessageKey.Constant {
    TITLE_OF("weekday", "date"),
    BY("name", "gender"),
    FOOTER("date"),
    FILE_NAME("date"),
    YES,
    NO,
    TO_WHOM,
    MORE("count"),
    MORE_HERE("count"),
    HEADING_DECISIONS("count"),
    HEADING_PLANS,
    HEADING_LATE("count"),
    HEADING_SCHOOLS("count", "reports"),
    HEADING_COMING("count"),
    HEADING_CHANGES("count"),
    NONE_DECISIONS,
    NONE_LATE,
    NONE_SCHOOLS,
    NONE_COMING,
    COLUMN_PLAN,
    COLUMN_TOTAL,
    COLUMN_DONE,
    COLUMN_AHEAD,
    COLUMN_OVERDUE,
    COLUMN_UNDATED,
    COLUMN_OTHERS,
    COLUMN_WEEK,
    OTHERS("external", "notKept", "nobody"),
    ROW("number", "title"),
    ROW_NO_NUMBER("title"),
    ROW_OF_PLAN("row", "plan"),
    DECIDE_MOVE("row", "day", "who", "count", "reason"),
    DECIDE_REASSIGN("row", "who", "count", "reason"),
    DECIDE_APPOINT("row", "day"),
    LATE_LINE("row", "who", "days"),
    LATE_REASON("line", "reason"),
    LATE_NO_REASON("line"),
    LATE_NEW_DAY("line", "day"),
    LATE_NO_DAY("line"),
    SCHOOL("name", "count"),
    COMING_LINE("row", "day"),
    COMING_COUNTED("line", "done", "asked"),
    CHANGE("row", "what", "before", "after"),
    CHANGE_FIRST("row", "what", "after"),
    CHANGE_BASIS("line", "basis"),
    CHANGE_NO_BASIS("line"),
    CAPTION("day"),
    CAPTION_SENT("name", "day", "hour"),
    CAPTION_NOBODY("names"),
    CAPTION_NOBODY_UNKNOWN,
    NOTHING,
    STATUS_BUTTON,
    SEND("name"),
    SEND_AGAIN("name"),
    EDIT,
    REFRESH,
    CHANGED_MEANWHILE,
    SENDING("name"),
    NOT_SENT("name"),
    CHIEF_CAPTION("day", "name"),
    EDIT_WHICH,
    EDIT_PART("part", "count", "hidden"),
    PART_DECISIONS,
    PART_PLANS,
    PART_LATE,
    PART_SCHOOLS,
    PART_COMING,
    PART_CHANGES,
    PART_EMPTY,
    LINE("number", "words"),
    LINE_HIDDEN("line"),
    LINE_OWN("line"),
    RANGE("from", "to", "total"),
    PICK,
    ADD,
    PREVIOUS,
    NEXT,
    TO_PARTS,
    SHOW_PAGE,
    LINE_CARD("words"),
    LINE_CARD_HIDDEN("words"),
    WORD,
    HIDE,
    UNHIDE,
    ORIGINAL,
    REMOVE,
    TO_LINES,
    WORD_ASK("words"),
    ADD_ASK,
    TOO_LONG("most"),
    WORDS_ONLY,
    LINE_GONE,
    HIDDEN_DONE,
    SHOWN_DONE,
    ORIGINAL_DONE,
    REMOVED_DONE;

    private final List<String> arguments;

    BriefingText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "briefing";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
