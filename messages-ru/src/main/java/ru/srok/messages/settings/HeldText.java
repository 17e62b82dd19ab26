package ru.srok.messages.settings;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What holds now, a sentence each. */
public enum HeldText implements MessageKey.Constant {
    HELD_ZONE("zone"),
    HELD_ROUND("hour"),
    HELD_DIGEST("day", "hour"),
    HELD_QUIET("from", "to"),
    HELD_NO_QUIET,
    HELD_DATES("days"),
    HELD_NO_DATES,
    HELD_LEAVE("from", "to"),
    HELD_NO_LEAVE,
    HELD_REGION("region"),
    HELD_NO_REGION,
    HELD_DAYS_OFF("days"),
    HELD_NO_DAYS_OFF,
    HELD_WORKING_DAYS("days"),
    HELD_NO_WORKING_DAYS,
    HELD_QUARTERS,
    HELD_SUGGESTED_QUARTERS,
    HELD_QUARTER("number", "from", "to");

    private final List<String> arguments;

    HeldText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "settings";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
