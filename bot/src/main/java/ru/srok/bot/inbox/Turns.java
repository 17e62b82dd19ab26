package ru.srok.bot.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which chats are being handled, and which have to wait after a failure: one chat has one turn at a time. */
final class Turns {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int GROWTH = 3;

    private final Set<String> busy = new HashSet<>();
    private final Map<String, Instant> pauses = new HashMap<>();

    synchronized boolean areAllFree() {
        return busy.isEmpty();
    }

    /** The chats that are being handled; what was read of them from the store after this may be out of date. */
    synchronized Set<String> busy() {
        return Set.copyOf(busy);
    }

    /**
     * Takes a chat's turn.
     *
     * @param ready when what lies there may be handled; this and {@code now} in system time
     * @return empty if the turn was taken, else from when on it may be
     */
    synchronized Optional<Instant> take(String chat, Instant ready, Instant now) {
        Instant pause = pauses.getOrDefault(chat, Instant.EPOCH);
        Instant from = pause.isAfter(ready) ? pause : ready;
        if (from.isAfter(now)) {
            return Optional.of(from);
        }
        busy.add(chat);
        pauses.remove(chat);
        return Optional.empty();
    }

    /** Ends a chat's turn; the next one waits the longer, the more often it failed. */
    synchronized void release(String chat, int failures, Instant now) {
        if (failures > 0) {
            long times = Math.round(Math.pow(GROWTH, failures - 1.0));
            pauses.put(chat, now.plus(FIRST_PAUSE.multipliedBy(times)));
        }
        busy.remove(chat);
    }
}
