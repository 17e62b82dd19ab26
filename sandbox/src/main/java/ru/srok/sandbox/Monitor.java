package ru.srok.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One lock over all that the sandbox knows, and waiting for a change of it, measured by the system time given. */
final class Monitor {
    /** A given clock can't wake anybody, so a waiting thread looks at it this often. */
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Clock systemTime;
    private volatile boolean closed;

    Monitor(Clock systemTime) {
        this.systemTime = systemTime;
    }

    Instant systemNow() {
        return systemTime.instant();
    }

    <T> T call(Supplier<T> action) {
        lock.lock();
        try {
            T result = action.get();
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** Waits, lock in hand but free for others meanwhile; false when the time passed or the sandbox closes. */
    boolean await(Duration atMost, BooleanSupplier until) {
        Instant end = systemNow().plus(atMost);
        while (!until.getAsBoolean()) {
            if (closed || !systemNow().isBefore(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Wakes those who wait, before the one who changed something waits itself; with the lock in hand. */
    void changed() {
        changed.signalAll();
    }

    private void pause() {
        try {
            changed.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    void close() {
        run(() -> closed = true);
    }
}
