package ru.srok.messages.settings;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is wrong with something typed or chosen, and what to do. */
public enum SettingsWrong implements MessageKey.Constant {
    WRONG_HOUR("words"),
    WRONG_HOURS("words"),
    WRONG_DAYS("words"),
    WRONG_SPAN("words"),
    WRONG_PAST("day"),
    WRONG_FREE_ALREADY("day"),
    WRONG_WORKED_ALREADY("day"),
    WRONG_ROUND_IN_QUIET("hour", "from", "to"),
    WRONG_DIGEST_IN_QUIET("hour", "from", "to"),
    WRONG_QUIET_OVER_ROUND("hour"),
    WRONG_QUIET_OVER_DIGEST("hour"),
    WRONG_QUARTERS_ORDER;

    private final List<String> arguments;

    SettingsWrong(String... arguments) {
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
