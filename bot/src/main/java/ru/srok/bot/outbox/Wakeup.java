package ru.srok.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets a loop sleep until there is something to do; a signal given while it works is not lost. */
public final class Wakeup {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private boolean signalled;

    /** Wakes the loop up. */
    public synchronized void signal() {
        signalled = true;
        notifyAll();
    }

    /** Sleeps until a signal, until an instant of system time, or for five seconds, whatever is first. */
    public synchronized void await(Clock system, @Nullable Instant until) throws InterruptedException {
        Duration left = until == null ? LONGEST : Duration.between(system.instant(), until);
        long millis = Math.min(left.toMillis() + 1, LONGEST.toMillis());
        if (!signalled && millis > 0) {
            wait(millis);
        }
        signalled = false;
    }
}
