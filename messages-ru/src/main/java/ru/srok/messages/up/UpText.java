package ru.srok.messages.up;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What the running service says of itself. */
public enum UpText implements MessageKey.Constant {
    STARTED("address"),
    STARTED_TELEGRAM("bot"),
    STARTED_ELSEWHERE("address"),
    HOW_TO_STOP,
    FIRST_CODE("code"),
    STORE_STARTED("folder"),
    SANDBOX_STARTED("address"),
    EMBEDDED_STORE("folder"),
    PORT_TAKEN("port"),
    BAD_PORT,
    BAD_FOLDER("folder"),
    FOLDER_IN_USE("folder"),
    NEWER_STORE("folder"),
    NO_MONGO,
    WRONG_TOKEN,
    BAD_TOKEN,
    BAD_ADDRESS("address"),
    NO_BOT_API("address"),
    AT_WITH_TOKEN,
    AT_NOT_EMPTY("folder"),
    AT_UNREADABLE("value"),
    FAILED,
    PRIVATE_ONLY,
    REPEAT,
    MENU_BELOW,
    PICTURE_ABOVE;

    private final List<String> arguments;

    UpText(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String file() {
        return "up";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
