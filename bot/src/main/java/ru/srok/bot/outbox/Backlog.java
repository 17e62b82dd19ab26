package ru.srok.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;

/** What waits, as last read from the store; read again only when there may be something else, for reading is dear. */
final class Backlog {

    private static final int FETCHED = 200;

    private final Outbox outbox;
    private final Clock clock;
    private final Clock system;
    private List<OutboxMessage> waiting = new LinkedList<>();
    private boolean urgent;
    private @Nullable Instant retry;

    Backlog(Outbox outbox, Clock clock, Clock system) {
        this.outbox = outbox;
        this.clock = clock;
        this.system = system;
    }

    /** Messages in the order in which they are to go; those that were begun are taken out by the caller. */
    List<OutboxMessage> waiting() {
        if (isToBeRead()) {
            waiting = new LinkedList<>(outbox.ready(clock.instant(), system.instant(), FETCHED));
        }
        return waiting;
    }

    private synchronized boolean isToBeRead() {
        boolean retryDue = retry != null && !retry.isAfter(system.instant());
        boolean read = waiting.isEmpty() || urgent || retryDue;
        if (read) {
            urgent = false;
            retry = retryDue ? null : retry;
        }
        return read;
    }

    /** Something was added that goes ahead of what waits. */
    synchronized void urgent() {
        urgent = true;
    }

    /** Something is to be tried again at an instant of system time. */
    synchronized void retryAt(Instant at) {
        retry = retry == null || at.isBefore(retry) ? at : retry;
    }

    synchronized @Nullable Instant retry() {
        return retry;
    }
}
