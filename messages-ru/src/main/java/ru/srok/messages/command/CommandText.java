package ru.srok.messages.command;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What the command line says about its use. */
public enum CommandText implements MessageKey.Constant {
    NO_COMMAND,
    UNKNOWN_COMMAND("name"),
    UNKNOWN_OPTION("name"),
    UNKNOWN_FORMAT("value"),
    MISSING_VALUE("name"),
    REPEATED_OPTION("name"),
    EXTRA_ARGUMENT("value"),
    FILE_NOT_NAMED,
    NO_SUCH_FILE("file"),
    IS_FOLDER("file"),
    UNREADABLE_FILE("file"),
    BAD_PERIOD("value"),
    PERIOD_REVERSED("value"),
    PERIOD_TOO_LONG("value", "years"),
    YEAR_NOT_NAMED,
    BAD_YEAR("value", "from", "to"),
    UNKNOWN_REGION("value", "known"),
    BAD_USE,
    SEE_HELP("command"),
    DAMAGED_ARGUMENTS,
    DAMAGED_INPUT,
    ANSWER_LOST,
    UNEXPECTED("what");

    private final List<String> arguments;

    CommandText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "command";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
