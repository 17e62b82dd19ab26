package ru.srok.bot.conversation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.AccountId;

/** What a person did in a private chat. */
public sealed interface Incoming {

    /** Who did it. */
    AccountId account();

    /** Unique for this deed; answers to it are sent once although it may be handled twice. */
    String key();

    /** Opened the chat, perhaps by a link; {@code payload} is empty without one. */
    record Started(AccountId account, String key, String payload) implements Incoming {}

    /** A command such as {@code /status}; {@code name} without its slash and in lower case. */
    record Command(AccountId account, String key, String name, String argument) implements Incoming {}

    /**
     * Words, files, or both; an album comes as one.
     *
     * @param parts one for each message, at least one
     * @param replyTo the number of the message it answers, or null
     */
    record Words(
            AccountId account,
            String key,
            List<MessagePart> parts,
            @Nullable String replyTo) implements Incoming {

        public Words {
            parts = List.copyOf(parts);
        }

        /** All words, a line for each message that has some. */
        public String text() {
            return String.join(
                    "\n",
                    parts.stream()
                            .map(MessagePart::text)
                            .filter(text -> !text.isBlank())
                            .toList());
        }

        /** All files. */
        public List<SentFile> files() {
            return parts.stream().flatMap(part -> part.sentFile().stream()).toList();
        }

        /** The number of the message it answers. */
        public Optional<String> answered() {
            return Optional.ofNullable(replyTo);
        }
    }

    /** Changed the words of a message sent before. */
    record Edited(AccountId account, String key, String messageId, String text) implements Incoming {}

    /**
     * Pressed a button.
     *
     * @param messageId the message under which it stands
     * @param action what it means, or null where the token is unknown, stale or somebody else's
     */
    record Pressed(
            AccountId account,
            String key,
            String messageId,
            @Nullable Action action) implements Incoming {}

    /** Blocked the bot, or let it in again. */
    record Reachable(AccountId account, String key, boolean reachable) implements Incoming {}
}
