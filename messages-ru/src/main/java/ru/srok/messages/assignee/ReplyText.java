package ru.srok.messages.assignee;

import java.util.List;
import ru.srok.messages.MessageKey;

/** Words and files that nobody asked for, and reports that were not sent. */
public enum ReplyText implements MessageKey.Constant {
    REPLY_WHICH,
    REPLY_NONE_OF,
    REPLY_CONFIRM("kind", "rows"),
    REPLY_DECLINE("rows"),
    REPLY_YES,
    REPLY_NO,
    REPLY_QUESTION,
    REPLY_ASK,
    REPLY_ASKED("people"),
    REPLY_ASKED_NOBODY,
    REPLY_NONE,
    REPLY_ADD_TO("rows"),
    REPLY_ADD_YES,
    REPLY_OBSERVER,
    REPLY_TOO_LARGE("name"),
    REPLY_FORBIDDEN("name"),
    REPLY_NOT_RECEIVED("name"),
    REPLY_EDITED("rows"),
    REPLY_EDITED_DRAFT,
    REPLY_EDITED_LATE,
    REPLY_CANCELLED,
    NUDGE_TEXT,
    NUDGE_NO_ROW,
    NUDGE_SEND,
    NUDGE_WRITE,
    NUDGE_DELETE;

    private final List<String> arguments;

    ReplyText(String... arguments) {
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
