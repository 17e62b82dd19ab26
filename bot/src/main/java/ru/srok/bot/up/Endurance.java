package ru.srok.bot.up;

import java.util.concurrent.CountDownLatch;

/** Keeps a service running until it is told to end, and ends it before the process does. */
final class Endurance {

    private Endurance() {}

    /** Blocks until Ctrl+C or a signal; then closes the service. */
    static void untilEnded(AutoCloseable service) {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(service, ended), "end"));
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close(service, ended);
        }
    }

    private static void close(AutoCloseable service, CountDownLatch ended) {
        try {
            service.close();
        } catch (Exception lost) {
            // The process ends anyway.
        } finally {
            ended.countDown();
        }
    }
}
