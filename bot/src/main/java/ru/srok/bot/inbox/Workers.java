package ru.srok.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Outcome;
import ru.srok.bot.outbox.Wakeup;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.store.Repositories;

/** Handles what lies in the inbox: one chat in order, different chats side by side. */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration KEPT = Duration.ofDays(3);

    private final Repositories store;
    private final Clock system;
    private final Executor pool;
    private final Handling handling;
    private final Wakeup wakeup = new Wakeup();
    private final Turns turns = new Turns();
    private Instant swept = Instant.EPOCH;
    private volatile boolean stopped;

    /** The clocks: business time for what is said, system time for pauses. */
    public record Clocks(Clock business, Clock system) {}

    /** Workers that do nothing before they are told to run; {@code pool} runs the handlers. */
    public Workers(
            Repositories store,
            Source source,
            Function<Incoming, Outcome> conversations,
            Clocks clocks,
            Executor pool) {
        this.store = store;
        this.system = clocks.system();
        this.pool = pool;
        this.handling = new Handling(store, source, conversations, clocks.business());
    }

    /** Works until it is stopped or interrupted. */
    public void run() {
        while (!stopped && !Thread.currentThread().isInterrupted()) {
            try {
                wakeup.await(system, turn().orElse(null));
                sweep();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failure) {
                LOG.error("The inbox could not be worked on; trying again", failure);
            }
        }
    }

    /** Lets {@link #run} come to its end; what is being handled is finished. */
    public void stop() {
        stopped = true;
        handling.stop();
        wakeup.signal();
    }

    /** Tells that something was added to the inbox. */
    public void added() {
        wakeup.signal();
    }

    /** Whether nothing waits in the inbox and nothing is being handled. */
    public boolean isIdle() {
        return turns.areAllFree() && store.inbox().waiting().isEmpty();
    }

    /**
     * Starts to handle what may be handled now.
     *
     * @return when to look again at the latest, in system time; empty: only after something has changed
     */
    Optional<Instant> turn() {
        Map<String, List<InboxUpdate>> chats = new LinkedHashMap<>();
        Set<String> skipped = turns.busy();
        store.inbox()
                .waiting()
                .forEach(one -> chats.computeIfAbsent(one.chat(), chat -> new ArrayList<>())
                        .add(one));
        List<Instant> later = new ArrayList<>();
        chats.forEach((chat, waiting) -> {
            if (!skipped.contains(chat)) {
                begin(chat, Batches.first(waiting)).ifPresent(later::add);
            }
        });
        return later.stream().min(Instant::compareTo);
    }

    /** Begins with a batch, or tells from when on that may be done. */
    private Optional<Instant> begin(String chat, List<InboxUpdate> batch) {
        Optional<Instant> later = turns.take(chat, Batches.readyAt(batch), system.instant());
        if (later.isPresent()) {
            return later;
        }
        pool.execute(() -> work(chat, batch));
        return Optional.empty();
    }

    private void work(String chat, List<InboxUpdate> batch) {
        int failures = 1;
        try {
            failures = handling.handle(batch);
        } catch (RuntimeException failure) {
            LOG.error("What became of an update could not be written down", failure);
        } finally {
            release(chat, failures);
        }
    }

    private void release(String chat, int failures) {
        turns.release(chat, failures, system.instant());
        wakeup.signal();
    }

    private void sweep() {
        if (swept.plus(Duration.ofHours(1)).isBefore(system.instant())) {
            swept = system.instant();
            store.inbox().forgetHandledBefore(swept.minus(KEPT));
        }
    }
}
