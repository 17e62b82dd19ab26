package ru.srok.messages.assignee;

import java.util.List;
import ru.srok.messages.MessageKey;

/** The lasting menu, the list of somebody's assignments, and one card. */
public enum TaskText implements MessageKey.Constant {
    MENU_TASKS,
    MENU_REPORT,
    MENU_HELP,
    HELP_TEXT,
    HELP_YOU("name", "post"),
    HELP_CURATORS("people"),
    HELP_SWITCH("name"),
    HELP_SWITCHED("name", "post"),
    ROW_POINT("number"),
    ROW_BRACKETS("point"),
    ROW_NAMED("point", "title"),
    ROW_QUOTED("title"),
    ROW_LABEL("number", "title"),
    ROW_LABEL_DATED("day", "label"),
    ROW_PERSON("name", "phone"),
    TASK_HEAD("count", "today"),
    TASK_LATE,
    TASK_WEEK,
    TASK_LATER,
    TASK_SHARED,
    TASK_LINE("place", "title", "day", "point"),
    TASK_LINE_LATE("place", "title", "day", "point"),
    TASK_FLAG_CANNOT,
    TASK_PAGE("page", "pages"),
    TASK_PRESS,
    TASK_NONE,
    TASK_MORE,
    TASK_FEWER,
    CARD_HEAD("point", "title"),
    CARD_HEAD_PLAIN("title"),
    CARD_SECTION("section"),
    CARD_DUE("day"),
    CARD_REPORT_BY("day"),
    CARD_LATE("day", "days"),
    CARD_AWAITED("result"),
    CARD_CURATOR("person"),
    CARD_STATE("state"),
    CARD_REASON("state", "reason"),
    CARD_CANNOT("words"),
    CARD_HANDED("name"),
    CARD_REPORT_BARE("day"),
    CARD_REPORT("day", "words"),
    CARD_IN_PLACE_OF("name"),
    CARD_DO,
    CARD_CANNOT_BUTTON,
    CARD_DECLINE_BUTTON,
    CARD_HAND_BUTTON,
    CARD_LATER_BUTTON,
    CARD_BACK_BUTTON,
    CARD_CHANGE_BUTTON;

    private final List<String> arguments;

    TaskText(String... arguments) {
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
