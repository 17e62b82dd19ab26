package ru.srok.messages.summary;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What the monthly letter says. */
public enum LetterText implements MessageKey.Constant {
    HEAD("month"),
    COUNT("count"),
    COUNT_AT("place", "count"),
    WEEK("days"),
    LINE("title", "day", "reference"),
    LINE_AWAITED("line", "result"),
    MORE("count"),
    LATE("count"),
    BUTTON_TASKS;

    private final List<String> arguments;

    LetterText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "letter";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
