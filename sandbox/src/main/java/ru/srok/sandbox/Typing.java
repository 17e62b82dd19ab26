package ru.srok.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Where the bot is shown as typing: for five seconds, or until its next message. */
final class Typing {
    static final Duration SHOWN = Duration.ofSeconds(5);

    private final Monitor monitor;
    private final Map<Long, Instant> until = new HashMap<>();

    Typing(Monitor monitor) {
        this.monitor = monitor;
    }

    void begin(long person) {
        until.put(person, monitor.systemNow().plus(SHOWN));
    }

    void end(long person) {
        until.remove(person);
    }

    boolean isOn(long person) {
        return monitor.systemNow().isBefore(until.getOrDefault(person, Instant.MIN));
    }
}
