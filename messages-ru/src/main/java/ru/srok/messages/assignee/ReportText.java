package ru.srok.messages.assignee;

import java.util.List;
import ru.srok.messages.MessageKey;

/** A report from its first word to its being taken back. */
public enum ReportText implements MessageKey.Constant {
    REPORT_WHICH,
    REPORT_TICKED("label"),
    REPORT_UNTICKED("label"),
    REPORT_NEXT,
    REPORT_TICK_FIRST,
    REPORT_ROWS("rows"),
    REPORT_ROWS_MANY("rows"),
    REPORT_AWAITED("result"),
    REPORT_PROMPT,
    REPORT_PROMPT_CANNOT,
    REPORT_PROMPT_MORE,
    REPORT_WORDS("text"),
    REPORT_PHOTOS("count"),
    REPORT_FILES("count"),
    REPORT_DONE,
    REPORT_PARTLY,
    REPORT_CANNOT,
    REPORT_CANNOT_SEND,
    REPORT_BACK,
    REPORT_KIND("kind"),
    REPORT_SAVED("when"),
    REPORT_SAVED_ROW("where", "row", "kind"),
    REPORT_WHERE("institution"),
    REPORT_CHECK("person"),
    REPORT_ACCEPTED,
    REPORT_TOLD,
    REPORT_PARTLY_OPEN,
    REPORT_LEFT("count", "point"),
    REPORT_LEFT_NONE,
    REPORT_UNCHANGED("row", "state"),
    REPORT_NOTHING_CHANGED,
    REPORT_CHANGE,
    REPORT_ADD_FILE,
    REPORT_TO_NEXT,
    REPORT_ADD_ASK("rows"),
    REPORT_ADDED,
    REPORT_CHANGE_ASK("rows", "kind"),
    REPORT_SAY_DONE,
    REPORT_SAY_PARTLY,
    REPORT_CLEAR,
    REPORT_TAKE_BACK,
    REPORT_READY,
    REPORT_TAKEN("rows"),
    REPORT_REVIEWED,
    REPORT_WITHDRAWN,
    REPORT_GONE,
    REPORT_CLOSED("row"),
    REPORT_NOT_YOURS,
    REPORT_DISCARDED;

    private final List<String> arguments;

    ReportText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "assignee";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
