package ru.srok.bot.outbox;

import ru.srok.domain.people.AccountId;

/** Keeps those who make several calls for one message to the messenger's pace. */
@FunctionalInterface
public interface Pace {

    /** Waits until one more call to this chat may be made. */
    void await(AccountId chat) throws InterruptedException;
}
