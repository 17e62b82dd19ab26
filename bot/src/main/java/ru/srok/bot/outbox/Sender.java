package ru.srok.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;

/** Sends what lies in the outbox: answers ahead of bulk, one message to a chat at a time, at the messenger's pace. */
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int IN_FLIGHT = 40;
    private static final Duration ANY_RETRY = Duration.ofDays(1);

    private final Parts parts;
    private final Claims claims;
    private final Calls calls;
    private final Limiter limiter = new Limiter();
    private final Wakeup wakeup = new Wakeup();
    private final Backlog backlog;
    private final Set<AccountId> busy = new HashSet<>();
    private volatile boolean stopped;

    /** A sender that sends nothing before it is told to run. */
    public Sender(Parts parts) {
        this.parts = parts;
        Words words = new Words(parts.renderers());
        this.claims = new Claims(parts.store(), words, parts.holding());
        this.backlog = new Backlog(parts.store().outbox(), parts.clock(), parts.system());
        this.calls = new Calls(parts, claims, words, limiter);
    }

    /** What was on its way when the service ended goes again as a repeat, or waits for somebody to decide. */
    public void recover() {
        calls.recover();
    }

    /** Sends until it is stopped or interrupted. */
    public void run() {
        while (!stopped && !Thread.currentThread().isInterrupted()) {
            try {
                wakeup.await(parts.system(), turn().orElse(null));
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failure) {
                LOG.error("The outbox could not be worked on; trying again", failure);
            }
        }
    }

    /** Lets {@link #run} come to its end; calls in flight go on. */
    public void stop() {
        stopped = true;
        wakeup.signal();
    }

    /** Tells that a message was added to the outbox. */
    public void added(OutboxMessage.Kind kind) {
        if (kind == OutboxMessage.Kind.ANSWER) {
            backlog.urgent();
        }
        wakeup.signal();
    }

    /** Whether nothing is due in the outbox at this business time, and nothing is on its way. */
    public boolean isIdle(Instant now) {
        synchronized (busy) {
            if (!busy.isEmpty()) {
                return false;
            }
        }
        Instant anyRetry = parts.system().instant().plus(ANY_RETRY);
        return parts.store().outbox().ready(now, anyRetry, 1).isEmpty();
    }

    /**
     * Starts to send what may go now.
     *
     * @return when to look again at the latest, in system time; empty: only after something has changed
     */
    Optional<Instant> turn() {
        List<@Nullable Instant> later = new ArrayList<>();
        Set<AccountId> held = new HashSet<>();
        Iterator<OutboxMessage> waiting = backlog.waiting().iterator();
        while (waiting.hasNext() && !stopped && !isPaused()) {
            OutboxMessage next = waiting.next();
            Instant free = limiter.freeAt(next.recipient(), parts.system().instant());
            if (held.contains(next.recipient())) {
                continue;
            }
            if (free.isAfter(parts.system().instant())) {
                later.add(free);
                held.add(next.recipient());
            } else if (begin(next)) {
                waiting.remove();
            } else {
                held.add(next.recipient());
            }
        }
        later.add(backlog.retry());
        later.add(isPaused() ? limiter.freeAt() : null);
        return later.stream().filter(Objects::nonNull).min(Instant::compareTo);
    }

    private boolean isPaused() {
        return limiter.freeAt().isAfter(parts.system().instant());
    }

    /** Whether the message's turn has come; no if its chat or every caller is busy. */
    private boolean begin(OutboxMessage message) {
        synchronized (busy) {
            if (busy.size() >= IN_FLIGHT || !busy.add(message.recipient())) {
                return false;
            }
        }
        Clock system = parts.system();
        Optional<OutboxMessage> claimed = claims.claim(message, parts.clock().instant());
        if (claimed.isEmpty()) {
            release(message.recipient());
            return true;
        }
        limiter.take(message.recipient(), system.instant());
        parts.callers().execute(() -> send(claimed.get()));
        return true;
    }

    private void send(OutboxMessage sending) {
        try {
            calls.send(sending).map(OutboxMessage::retryAt).ifPresent(backlog::retryAt);
            if (calls.isUnauthorized()) {
                stop();
            }
        } finally {
            release(sending.recipient());
        }
    }

    private void release(AccountId chat) {
        synchronized (busy) {
            busy.remove(chat);
        }
        wakeup.signal();
    }
}
