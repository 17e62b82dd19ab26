package ru.srok.messages.assignee;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said to somebody who opened a link. */
public enum JoinText implements MessageKey.Constant {
    JOIN_ASK("workspace", "name", "post"),
    JOIN_AT("post", "institution"),
    JOIN_POST("role"),
    JOIN_YES,
    JOIN_NO,
    JOIN_WELCOME("name"),
    JOIN_AGAIN("name"),
    JOIN_USED,
    JOIN_EXPIRED,
    JOIN_VOID,
    JOIN_UNKNOWN,
    JOIN_NOT_ME,
    JOIN_HANDED("row");

    private final List<String> arguments;

    JoinText(String... arguments) {
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
