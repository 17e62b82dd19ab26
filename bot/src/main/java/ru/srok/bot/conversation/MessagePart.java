package ru.srok.bot.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message of what a person sent.
 *
 * @param messageId its number in the chat
 * @param text its words or caption, empty without any
 * @param file its file, or null
 */
public record MessagePart(
        String messageId, String text, @Nullable SentFile file) {

    /** Its file. */
    public Optional<SentFile> sentFile() {
        return Optional.ofNullable(file);
    }
}
