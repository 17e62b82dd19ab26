package ru.srok.messages.reminder;

import java.util.List;
import ru.srok.messages.MessageKey;

/** Putting off what the morning message spoke of. */
public enum SnoozeText implements MessageKey.Constant {
    ASK_ROW("row"),
    ASK_ALL("count"),
    NOTHING,
    BUTTON,
    BUTTON_EVENING("hour"),
    BUTTON_TOMORROW,
    BUTTON_DAY("day"),
    BUTTON_ANYWAY("day"),
    BUTTON_BACK,
    PAST_TODAY("row", "count", "day"),
    PAST_LATER("row", "due", "count", "day"),
    STALE,
    DONE_EVENING("hour", "count"),
    DONE_EVENING_DUE("hour", "due", "row"),
    DONE_DAY("day", "count"),
    DONE_PAST("day", "due", "row"),
    EVENING_HELLO;

    private final List<String> arguments;

    SnoozeText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "snooze";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
