package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said about a plan as a whole. */
public enum PlanDeskText implements MessageKey.Constant {
    PLAN_NONE,
    PLAN_WHICH,
    PLAN_PERIOD("period"),
    PLAN_FIGURES("rows", "month", "dateless", "past"),
    PLAN_UNBOUND("count"),
    PLAN_DRAFT,
    PLAN_ACTIVE("day"),
    PLAN_CLOSED,
    PLAN_DISCARDED,
    PLAN_NO_TITLE,
    PLAN_QUESTIONS("count"),
    PLAN_WHO,
    PLAN_EXCEL,
    PLAN_ROWS,
    PLAN_TOMORROW,
    PLAN_SWITCH_ON,
    PLAN_DISCARD,
    PLAN_DISCARD_SURE("title"),
    PLAN_DISCARD_YES,
    PLAN_SAME_FILE,
    PLAN_ONE_FILE,
    PLAN_NOT_RECEIVED;

    private final List<String> arguments;

    PlanDeskText(String... arguments) {
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
