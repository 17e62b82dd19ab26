package ru.srok.bot.outbox;

import ru.srok.domain.chat.OutboxMessage;

/** Hands messages to a messenger. */
public interface Delivery {

    /**
     * Sends a message, waiting for the messenger's answer.
     *
     * @param message claimed, with its words
     * @param done how many of its parts arrived by an earlier attempt
     * @param pace asked before each call after the first
     * @return what became of it; never throws for a fault of the messenger or of the network
     */
    Attempt deliver(OutboxMessage message, int done, Pace pace);
}
