package ru.srok.messages.coordinator;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What is said about changes of a plan that is switched on. */
public enum ChangeText implements MessageKey.Constant {
    CHANGE_ASK,
    CHANGE_ORDER,
    CHANGE_ORAL,
    CHANGE_ASK_ORDER,
    CHANGE_ORDER_WORDS("words"),
    CHANGE_ORAL_WORDS,
    CHANGE_FOUNDED("basis", "count"),
    CHANGE_NONE,
    CHANGE_GIVE_BASIS,
    CHANGE_NO_BASIS,
    CHANGE_LINE("column", "before", "basis", "who", "day"),
    CHANGE_MORE("count"),
    CHANGE_DEADLINE,
    CHANGE_ASSIGNEES,
    CHANGE_MODE,
    CHANGE_CURATOR,
    CHANGE_TITLE,
    CHANGE_STRUCK,
    CHANGE_IN_PLAN,
    CHANGE_ADDED,
    CHANGE_NOBODY;

    private final List<String> arguments;

    ChangeText(String... arguments) {
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
