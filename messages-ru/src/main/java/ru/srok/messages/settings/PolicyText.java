package ru.srok.messages.settings;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said about when people are reminded. */
public enum PolicyText implements MessageKey.Constant {
    POLICY_BUTTON,
    POLICY_WHICH,
    POLICY_NO_PLANS,
    POLICY_OF_PLAN("title"),
    POLICY_OF_ROW("title"),
    POLICY_USUAL,
    POLICY_PLANS,
    POLICY_PLAN_OWN,
    POLICY_ROW_OWN,
    POLICY_ROWS_DIFFER("count"),
    POLICY_ASK,
    POLICY_SAVED,
    POLICY_PRESET_RARE,
    POLICY_PRESET_USUAL,
    POLICY_PRESET_OFTEN,
    POLICY_AS_PLAN,
    POLICY_ON("what"),
    POLICY_OFF("what"),
    POLICY_WEEKLY,
    POLICY_BEFORE("days"),
    POLICY_ON_THE_DAY,
    POLICY_AFTER,
    POLICY_TIMES("times"),
    POLICY_AND("first", "last"),
    POLICY_REMINDS("before", "times"),
    POLICY_REMINDS_BEFORE("before"),
    POLICY_REMINDS_AFTER("times"),
    POLICY_NEVER;

    private final List<String> arguments;

    PolicyText(String... arguments) {
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
