package ru.srok.bot.inbox;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import ru.srok.bot.conversation.Outcome;

/** Pressed buttons that wait for an answer: each gets one, an empty one where the handler is slow. */
final class Queries implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 2;
    private static final Outcome NOTHING = new Outcome("", false);

    private final Source source;
    private final ScheduledExecutorService timer;

    Queries(Source source) {
        this.source = source;
        this.timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "query-timer");
            thread.setDaemon(true);
            return thread;
        });
    }

    Open open(String query) {
        Open open = new Open(query);
        var unused = timer.schedule(() -> open.answer(NOTHING), PATIENCE_SECONDS, TimeUnit.SECONDS);
        return open;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One pressed button. */
    final class Open {

        private final String query;
        private final AtomicBoolean answered = new AtomicBoolean();

        private Open(String query) {
            this.query = query;
        }

        void answer(Outcome outcome) {
            if (answered.compareAndSet(false, true)) {
                source.answer(query, outcome);
            }
        }
    }
}
