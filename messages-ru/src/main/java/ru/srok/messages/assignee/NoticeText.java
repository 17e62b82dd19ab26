package ru.srok.messages.assignee;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What curators and coordinators are told, and what they decide. */
public enum NoticeText implements MessageKey.Constant {
    NOTICE_REPORT("kind", "who"),
    NOTICE_REPORTS("count"),
    NOTICE_REPORTS_LINE("kind", "who", "rows"),
    NOTICE_REPORTS_MORE("count"),
    NOTICE_BLOCKED("who", "count"),
    NOTICE_DECLINED("who"),
    NOTICE_QUESTION("who"),
    NOTICE_STRANGER("who"),
    NOTICE_WORDS("text"),
    NOTICE_PHONE("phone"),
    NOTICE_NO_REASON,
    NOTICE_HANDED("row", "day"),
    NOTICE_OPEN,
    NOTICE_ACCEPT,
    NOTICE_RETURN,
    NOTICE_ASSIGN,
    NOTICE_REOPEN,
    NOTICE_ACCEPTED("rows"),
    NOTICE_RETURN_ASK,
    NOTICE_RETURN_PLAIN,
    NOTICE_RETURNED("rows"),
    NOTICE_NOTHING,
    NOTICE_OWN,
    NOTICE_CAME_BACK("row"),
    NOTICE_REOPENED("row", "day"),
    NOTICE_REOPENED_DONE("row"),
    NOTICE_ASSIGN_ASK("row"),
    NOTICE_ASSIGNED_LATER("assigned"),
    NOTICE_ASSIGNED("name", "row");

    private final List<String> arguments;

    NoticeText(String... arguments) {
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
