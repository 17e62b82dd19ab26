package ru.srok.messages.substitute;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is asked and said when somebody stands in for somebody else. */
public enum SubstituteText implements MessageKey.Constant {
    BUTTON_ME,
    BUTTON_OF,
    ASK_ME,
    ASK_OF("name"),
    NOBODY_ME,
    NOBODY_OF("name"),
    NOW_ME("deputy", "from", "until"),
    NOW_OF("name", "deputy", "from", "until"),
    BUTTON_CHANGE,
    BUTTON_END,
    BUTTON_BACK,
    DATES("deputy"),
    BUTTON_UNTIL("day"),
    BUTTON_OTHER,
    TYPE_DATES,
    DATES_WRONG,
    DATES_PAST,
    SET_ME("deputy", "from", "until"),
    SET_OF("name", "deputy", "from", "until"),
    ENDED_ME,
    ENDED_OF("name"),
    NOT_POSSIBLE,
    TOLD_DEPUTY("name", "place", "from", "until", "count"),
    TOLD_DEPUTY_ENDED("name"),
    TOLD_AWAY("deputy", "from", "until"),
    BUTTON_TASKS;

    private final List<String> arguments;

    SubstituteText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "substitute";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
