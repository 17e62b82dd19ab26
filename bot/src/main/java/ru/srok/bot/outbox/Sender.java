package ru.srok.bot.outbox;

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
import ru.srok.bot.alarm.Patience;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;

/** Sends what lies in the outbox: answers ahead of bulk, one message to a chat at a time, at the messenger's pace. */
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration ANY_RETRY = Duration.ofDays(1);

    private final Parts parts;
    private final Claims claims;
    private final Calls calls;
    private final Limiter limiter = new Limiter();
    private final Wakeup wakeup = new Wakeup();
    private final Backlog backlog;
    private final Chats chats = new Chats();
    private final Leases leases;
    private final Recovery recovery;
    private volatile boolean stopped;

    /** A sender that sends nothing before it is told to run. */
    public Sender(Parts parts) {
        this.parts = parts;
        Words words = new Words(parts.renderers());
        this.leases = new Leases(parts.store().outbox(), parts.system());
        this.recovery = new Recovery(parts.store().outbox(), leases, parts.system());
        this.claims = new Claims(parts.store(), words, parts.holding(), leases::leased);
        this.backlog = new Backlog(parts.store().outbox(), parts.clock(), parts.system());
        this.calls = new Calls(parts, new Settlement(parts, claims, leases), words, limiter);
    }

    /** Sends until it is stopped or interrupted. */
    public void run() {
        Patience patience = new Patience(LOG);
        while (!stopped && !Thread.currentThread().isInterrupted()) {
            try {
                wakeup.await(parts.system(), turn().orElse(null));
                patience.succeeded();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failure) {
                patience.failed("The outbox could not be worked on; trying again", failure);
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

    /** Whether nothing is due in the outbox at this business time, and nothing is on its way from any node. */
    public boolean isIdle(Instant now) {
        Outbox outbox = parts.store().outbox();
        Instant anyRetry = parts.system().instant().plus(ANY_RETRY);
        return chats.isEmpty()
                && outbox.in(OutboxMessage.State.SENDING).isEmpty()
                && outbox.ready(now, anyRetry, 1).isEmpty();
    }

    /**
     * Starts to send what may go now.
     *
     * @return when to look again at the latest, in system time; empty: only after something has changed
     */
    Optional<Instant> turn() {
        leases.renew();
        if (recovery.look()) {
            backlog.urgent();
        }
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
        if (!chats.take(message.recipient())) {
            return false;
        }
        Optional<OutboxMessage> claimed = claims.claim(message, parts.clock().instant());
        if (claimed.isEmpty()) {
            release(message.recipient());
            return true;
        }
        leases.taken(claimed.get());
        limiter.take(message.recipient(), parts.system().instant());
        parts.callers().execute(() -> send(claimed.get()));
        return true;
    }

    private void send(OutboxMessage sending) {
        try {
            calls.send(sending).map(OutboxMessage::retryAt).ifPresent(backlog::retryAt);
        } finally {
            release(sending.recipient());
        }
    }

    private void release(AccountId chat) {
        chats.release(chat);
        wakeup.signal();
    }
}
