package ru.srok.bot.alarm;

import ru.srok.messages.MessageKey;
import ru.srok.messages.up.UpText;

/** What can break for the whole service, with what the administrator is told of it and of its end. */
public enum Fault {
    /** The messenger does not know the bot any more. */
    TOKEN(UpText.ALARM_TOKEN, UpText.ALARM_TOKEN_OVER),
    /** The MongoDB does not answer. */
    DATABASE(UpText.ALARM_DATABASE, UpText.ALARM_DATABASE_OVER),
    /** The embedded store does not answer. */
    STORE(UpText.ALARM_STORE, UpText.ALARM_STORE_OVER),
    /** There is no room left where the embedded store lies. */
    DISK(UpText.ALARM_DISK, UpText.ALARM_STORE_OVER);

    private final MessageKey begun;
    private final MessageKey over;

    Fault(MessageKey begun, MessageKey over) {
        this.begun = begun;
        this.over = over;
    }

    MessageKey begun() {
        return begun;
    }

    MessageKey over() {
        return over;
    }
}
