package ru.srok.bot.outbox;

import java.time.Duration;
import ru.srok.domain.people.AccountId;

/** What became of an attempt to send a message. */
public sealed interface Attempt {

    /** It arrived under this number. */
    record Delivered(String messageId) implements Attempt {}

    /**
     * It certainly did not arrive, and may another time.
     *
     * @param parts how many of its parts did arrive
     */
    record NotDelivered(int parts) implements Attempt {}

    /**
     * Nobody knows whether it arrived.
     *
     * @param parts how many of its parts certainly did
     */
    record Unknown(int parts) implements Attempt {}

    /**
     * Too many were sent: nothing may go for a while.
     *
     * @param parts how many of its parts did arrive
     */
    record Limited(Duration pause, int parts) implements Attempt {}

    /** The person blocked the bot, left, or never began. */
    record Unreachable() implements Attempt {}

    /** The chat has another address now. */
    record Moved(AccountId to) implements Attempt {}

    /** The messenger will never take it. */
    record Refused(String why) implements Attempt {}

    /** The message it changes cannot be changed; it may go as a new one. */
    record NotEditable() implements Attempt {}

    /** The messenger does not know this bot (any more): nothing can be sent. */
    record Unauthorized() implements Attempt {}
}
