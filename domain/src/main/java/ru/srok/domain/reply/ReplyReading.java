package ru.srok.domain.reply;

import org.jspecify.annotations.Nullable;

/**
 * What was understood of a reply.
 *
 * @param state what it reports
 * @param command the place it opens; null unless the state is {@link ReplyState#COMMAND}
 */
public record ReplyReading(ReplyState state, @Nullable ReplyCommand command) {

    /** Checks that a command goes with the state COMMAND and with no other. */
    public ReplyReading {
        if ((state == ReplyState.COMMAND) != (command != null)) {
            throw new IllegalArgumentException("A command belongs to the state COMMAND: " + state);
        }
    }

    static ReplyReading of(ReplyState state) {
        return new ReplyReading(state, null);
    }

    static ReplyReading of(ReplyCommand command) {
        return new ReplyReading(ReplyState.COMMAND, command);
    }
}
