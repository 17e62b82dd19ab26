package ru.srok.bot.telegram;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process will do. */
final class Eventually {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final long LOOK = Duration.ofMillis(20).toNanos();

    private Eventually() {}

    static void until(String what, BooleanSupplier happened) {
        long begun = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new AssertionError("It did not happen: " + what);
            }
            LockSupport.parkNanos(LOOK);
        }
    }
}
