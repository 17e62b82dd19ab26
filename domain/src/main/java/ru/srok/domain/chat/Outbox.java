package ru.srok.domain.chat;

import java.time.Instant;
import java.util.List;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repository;

/** Keeps messages on their way out. */
public interface Outbox extends Repository<String, OutboxMessage> {

    /**
     * Adds a message unless one with its key is there already.
     *
     * @return whether it was added
     */
    boolean add(OutboxMessage message);

    /**
     * Waiting messages that may go now: answers first, then by creation; one chat's messages keep their order.
     *
     * @param now business time
     * @param systemNow system time
     * @param most at most so many
     */
    List<OutboxMessage> ready(Instant now, Instant systemNow, int most);

    /** Those that stand in a state, oldest first. */
    List<OutboxMessage> in(OutboxMessage.State state);

    /** The message that a person sees under this number. */
    java.util.Optional<OutboxMessage> sentAs(AccountId recipient, String messageId);

    /**
     * Forgets messages that were created before a moment of business time and neither wait nor are on their way, with their
     * keys and numbers; never those whose key stands for ever.
     */
    void forgetDoneBefore(Instant moment);
}
