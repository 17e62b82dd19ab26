package ru.srok.messages.rehearsal;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said of the rehearsal of the days ahead. */
public enum RehearsalText implements MessageKey.Constant {
    BUTTON,
    BUTTON_ACTIVE,
    HEAD("from", "to"),
    TOTAL("messages", "people"),
    NOTHING,
    ASSUMED,
    UNCONNECTED("people"),
    DAY_LINE("day", "messages"),
    DAY_BUTTON("day", "messages"),
    BUSIEST,
    BUSIEST_HEAD,
    BUSIEST_LINE("who", "messages", "week"),
    DAY_HEAD("day", "messages"),
    PERSON_HEAD("who", "messages"),
    PERSON_LINE("hour", "who", "kind", "rows"),
    MESSAGE_HEAD("day", "hour", "who"),
    MESSAGE_UNCONNECTED,
    MESSAGE_BUTTONS("buttons"),
    MESSAGE_FILE,
    MESSAGE_MORE,
    KIND_ROUND,
    KIND_DIGEST,
    KIND_NUDGE,
    KIND_NOTICE,
    KIND_REMINDER,
    KIND_BRIEFING,
    KIND_OTHER,
    ROWS("count"),
    BACK_TO_DAYS,
    BACK_TO_DAY("day"),
    BACK_TO_PLAN,
    COMMAND_DAYS,
    COMMAND_PLAN("plan"),
    NO_STORE("folder"),
    NO_WORKSPACE("folder"),
    NO_PLAN("plan"),
    MANY_PLANS("plan", "plans"),
    PLAN_CLOSED("plan"),
    NOTHING_ON,
    BAD_DAYS("most"),
    BAD_FORMAT("value"),
    BAD_TIME("value");

    private final List<String> arguments;

    RehearsalText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "rehearsal";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
