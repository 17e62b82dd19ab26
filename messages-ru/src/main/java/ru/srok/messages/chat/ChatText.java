package ru.srok.messages.chat;

import ru.srok.messages.MessageKey;

/** What the bot says of its own buttons and where nothing else fits. */
public enum ChatText implements MessageKey.Constant {
    STALE_BUTTON,
    NOT_FOR_YOU;

    @Override
    public String file() {
        return "chat";
    }
}
