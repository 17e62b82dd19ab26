package ru.srok.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.store.StaleVersionException;

/** Writes down what became of a message. */
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final int UNKNOWN_TRIES = 5;
    private static final int DOUBLINGS = 6;
    private static final int JITTER_MILLIS = 500;

    private final Repositories store;
    private final Claims claims;
    private final List<UnreachableListener> listeners;
    private final Clock clock;
    private final Clock system;
    private final Leases leases;

    Settlement(Parts parts, Claims claims, Leases leases) {
        this.store = parts.store();
        this.claims = claims;
        this.leases = leases;
        this.listeners = parts.listeners();
        this.clock = parts.clock();
        this.system = parts.system();
    }

    /**
     * The message as it stands after an attempt; nobody else writes a message that is SENDING before its lease ends.
     *
     * @return empty if it took so long that another node took it for abandoned
     */
    Optional<OutboxMessage> settle(OutboxMessage sending, Attempt attempt) {
        try {
            OutboxMessage settled = after(leases.ended(sending), attempt);
            return Optional.of(store.outbox().save(Marks.discreet(settled)));
        } catch (StaleVersionException takenOver) {
            LOG.warn("A message of kind {} was taken over by another node", sending.kind());
            return Optional.empty();
        }
    }

    private OutboxMessage after(OutboxMessage sending, Attempt attempt) {
        if (attempt instanceof Attempt.Delivered delivered) {
            claims.reachable(sending, true);
            return sending.sentAs(delivered.messageId());
        }
        if (attempt instanceof Attempt.NotDelivered failed) {
            return Marks.partly(sending, failed.parts())
                    .retryAt(system.instant().plus(pause(sending.attempts())));
        }
        if (attempt instanceof Attempt.Limited limited) {
            return Marks.partly(sending, limited.parts())
                    .retryAt(system.instant().plus(limited.pause()));
        }
        if (attempt instanceof Attempt.Unknown unknown) {
            return unknown(Marks.partly(sending, unknown.parts()));
        }
        if (attempt instanceof Attempt.Moved moved) {
            return Marks.to(sending, moved.to()).retryAt(system.instant());
        }
        if (attempt instanceof Attempt.NotEditable) {
            return Marks.anew(sending).retryAt(system.instant());
        }
        return forGood(sending, attempt);
    }

    private OutboxMessage forGood(OutboxMessage sending, Attempt attempt) {
        if (attempt instanceof Attempt.Unreachable) {
            claims.reachable(sending, false);
            Instant now = clock.instant();
            listeners.forEach(listener -> listener.becameUnreachable(sending.recipient(), now));
            return sending.in(State.UNREACHABLE);
        }
        if (attempt instanceof Attempt.Refused refused) {
            LOG.error("A message of kind {} was refused and is parked: {}", sending.kind(), refused.why());
            return sending.in(State.PARKED);
        }
        return sending.retryAt(system.instant());
    }

    /** After a broken connection: goes again as a repeat, or waits for somebody to decide. */
    private OutboxMessage unknown(OutboxMessage sending) {
        boolean again = sending.kind().repeatsWhenUnknown() && sending.attempts() < UNKNOWN_TRIES;
        return again
                ? Marks.repeated(sending).retryAt(system.instant().plus(pause(sending.attempts())))
                : sending.in(State.UNKNOWN);
    }

    private static Duration pause(int attempts) {
        long seconds = 1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS);
        return Duration.ofSeconds(seconds)
                .plusMillis(ThreadLocalRandom.current().nextInt(JITTER_MILLIS));
    }
}
