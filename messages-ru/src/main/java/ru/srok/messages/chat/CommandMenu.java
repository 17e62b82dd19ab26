package ru.srok.messages.chat;

import java.util.Locale;
import ru.srok.messages.MessageKey;

/** What the messenger's menu says of each command, in the order in which it shows them. */
public enum CommandMenu implements MessageKey.Constant {
    TASKS,
    REPORT,
    STATUS,
    DIGEST,
    PLAN,
    PEOPLE,
    SETTINGS,
    HELP;

    /** The command without its slash. */
    public String command() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String file() {
        return "command-menu";
    }
}
