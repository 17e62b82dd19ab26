package ru.srok.bot.up;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started so far, to be ended in the opposite order; ending may come in the middle of starting. */
final class Started implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        synchronized (parts) {
            parts.push(part);
        }
        return part;
    }

    @Override
    public void close() {
        synchronized (parts) {
            while (!parts.isEmpty()) {
                closeQuietly(parts.pop());
            }
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception lost) {
            // The others are to be ended all the same.
        }
    }
}
