package ru.srok.bot.outbox;

import java.time.Instant;
import java.util.Optional;
import ru.srok.domain.chat.OutboxMessage;

/** Knows which messages have to wait although they could go. */
@FunctionalInterface
public interface Holding {

    /** Until when a message waits, business time; empty: it may go now. */
    Optional<Instant> until(OutboxMessage message, Instant now);
}
