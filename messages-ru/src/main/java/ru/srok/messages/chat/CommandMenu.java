package ru.srok.messages.chat;

import java.util.List;
import java.util.Locale;
import ru.srok.messages.MessageKey;

/** What the messenger's menu says of each command, in the order in which it shows them. */
public enum CommandMenu implements MessageKey {
    TASKS,
    REPORT,
    STATUS,
    DIGEST,
    PLAN,
    PEOPLE,
    HELP;

    /** The command without its slash. */
    public String command() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String file() {
        return "command-menu";
    }

    @Override
    public String key() {
        return MessageKey.keyOf(this);
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }
}
