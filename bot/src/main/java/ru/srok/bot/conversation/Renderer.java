package ru.srok.bot.conversation;

import java.time.Instant;
import java.util.Optional;
import ru.srok.domain.chat.OutboxMessage;

/** Decides the words of messages of one kind at the moment they are claimed for sending. */
public interface Renderer {

    /** The kind it renders. */
    OutboxMessage.Kind kind();

    /**
     * The words as things stand now.
     *
     * @param now business time
     * @return empty if the message has become pointless
     */
    Optional<Rendered> render(OutboxMessage message, Instant now);

    /** Told once the message was sent; may be told twice. */
    default void sent(OutboxMessage message, Instant now) {}
}
