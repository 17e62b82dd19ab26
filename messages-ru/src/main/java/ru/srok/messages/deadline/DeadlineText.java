package ru.srok.messages.deadline;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said around deadlines. */
public enum DeadlineText implements MessageKey.Constant {
    COLUMN_PHRASE,
    COLUMN_KIND,
    COLUMN_DUE,
    NO_PHRASE,
    EVENT("event"),
    OUTER_BOUND("day"),
    DEFAULT_PERIOD("period"),
    AWAITING;

    private final List<String> arguments;

    DeadlineText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "deadline";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
