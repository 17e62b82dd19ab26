package ru.srok.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.store.StaleVersionException;

/**
 * Looks, again and again, for messages that a node left on their way when it ended, this one before its restart or another:
 * nobody knows whether they arrived.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final int LOOKS_IN_A_LEASE = 3;

    private final Outbox outbox;
    private final Leases leases;
    private final Clock system;
    private Instant next = Instant.EPOCH;

    Recovery(Outbox outbox, Leases leases, Clock system) {
        this.outbox = outbox;
        this.leases = leases;
        this.system = system;
    }

    /** Lets them go again as repeats, or wait for somebody to decide, if it is time to look; whether there were any. */
    boolean look() {
        if (next.isAfter(system.instant())) {
            return false;
        }
        next = system.instant().plus(Leases.LENGTH.dividedBy(LOOKS_IN_A_LEASE));
        List<OutboxMessage> found = leases.abandoned();
        found.forEach(this::recover);
        if (!found.isEmpty()) {
            LOG.warn("{} messages were on their way when their sender ended", found.size());
        }
        return !found.isEmpty();
    }

    private void recover(OutboxMessage sending) {
        OutboxMessage after = sending.kind().repeatsWhenUnknown()
                ? Marks.repeated(sending).retryAt(system.instant())
                : sending.in(OutboxMessage.State.UNKNOWN);
        try {
            outbox.save(after);
        } catch (StaleVersionException recoveredByOthers) {
            LOG.debug("Another node was quicker");
        }
    }
}
