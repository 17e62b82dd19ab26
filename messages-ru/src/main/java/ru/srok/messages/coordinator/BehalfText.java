package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said when a coordinator reports for a school. */
public enum BehalfText implements MessageKey.Constant {
    BEHALF_BUTTON,
    BEHALF_SCHOOL,
    BEHALF_NO_SCHOOLS,
    BEHALF_ROWS("school"),
    BEHALF_NO_ROWS("school"),
    BEHALF_WHAT("school", "row"),
    BEHALF_DONE,
    BEHALF_PROGRESS,
    BEHALF_WORDS,
    BEHALF_NO_WORDS,
    BEHALF_SOURCE,
    BEHALF_PHONE,
    BEHALF_MAIL,
    BEHALF_SITE,
    BEHALF_SAVED("school", "number"),
    BEHALF_CLOSED,
    BEHALF_MORE,
    BEHALF_OTHER;

    private final List<String> arguments;

    BehalfText(String... arguments) {
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
