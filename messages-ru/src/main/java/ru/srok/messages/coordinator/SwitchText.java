package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said around switching a plan on. */
public enum SwitchText implements MessageKey.Constant {
    SWITCH_TOMORROW("day"),
    SWITCH_LINE("who", "count"),
    SWITCH_MORE("count"),
    SWITCH_NOTHING("day"),
    SWITCH_SILENT_DATELESS("count"),
    SWITCH_SILENT_UNBOUND("count"),
    SWITCH_SHOW_DATELESS("count"),
    SWITCH_SHOW_UNBOUND("count"),
    SWITCH_UNCONNECTED("count"),
    SWITCH_PAST("count"),
    SWITCH_PAST_LATER("count"),
    SWITCH_PAST_DONE,
    SWITCH_PAST_ASK("day"),
    SWITCH_PAST_IGNORE,
    SWITCH_PAST_CHOSEN_DONE,
    SWITCH_PAST_CHOSEN_ASK("day"),
    SWITCH_PAST_CHOSEN_IGNORE,
    SWITCH_PAST_CHANGE,
    SWITCH_ON,
    SWITCH_SURE,
    SWITCH_DONE("hour"),
    SWITCH_ALREADY;

    private final List<String> arguments;

    SwitchText(String... arguments) {
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
