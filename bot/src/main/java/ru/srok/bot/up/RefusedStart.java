package ru.srok.bot.up;

import ru.srok.messages.MessageKey;
import ru.srok.messages.Messages;

/** The service cannot start; its message is the sentence to show. */
final class RefusedStart extends Exception {

    private static final long serialVersionUID = 1L;

    private RefusedStart(String sentence) {
        super(sentence);
    }

    static RefusedStart because(MessageKey text, Object... values) {
        return new RefusedStart(Messages.say(text, values));
    }

    /** The sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
