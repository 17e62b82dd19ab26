package ru.srok.messages.chat;

import java.util.List;
import ru.srok.messages.MessageKey;

/** What the bot says of its own buttons and where nothing else fits. */
public enum ChatText implements MessageKey {
    STALE_BUTTON,
    NOT_FOR_YOU;

    @Override
    public String file() {
        return "chat";
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
