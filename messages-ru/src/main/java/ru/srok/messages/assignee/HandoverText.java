package ru.srok.messages.assignee;

import java.util.List;
import ru.srok.messages.MessageKey;

/** Declining and handing a row to a colleague. */
public enum HandoverText implements MessageKey.Constant {
    DECLINE_ASK("row"),
    DECLINE_PLAIN,
    DECLINE_DONE("row"),
    DECLINE_TOO_LATE("row"),
    HAND_ASK("row"),
    HAND_NEW,
    HAND_OWN,
    HAND_NAME,
    HAND_NAME_WRONG,
    HAND_DONE("name", "row"),
    HAND_LINK("name", "link"),
    HAND_RETURNED("row");

    private final List<String> arguments;

    HandoverText(String... arguments) {
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
