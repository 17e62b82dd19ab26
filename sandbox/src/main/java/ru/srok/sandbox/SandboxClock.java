package ru.srok.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The service's time: system time and an offset; it stands still while the bot steps through an advance. */
final class SandboxClock {
    private static final String KEY = "clock/offset";

    private final Journal journal;
    private final Monitor monitor;
    private Duration offset = Duration.ZERO;
    private @Nullable Instant held;

    SandboxClock(Journal journal, Monitor monitor) {
        this.journal = journal;
        this.monitor = monitor;
        journal.restore(KEY, (key, value) -> offset = Duration.ofMillis(value.asLong()));
    }

    Instant now() {
        Instant stopped = held;
        return stopped != null ? stopped : monitor.systemNow().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    long seconds() {
        return now().getEpochSecond();
    }

    Duration offset() {
        return offset;
    }

    boolean isHeld() {
        return held != null;
    }

    void hold() {
        held = now();
    }

    void release() {
        held = null;
    }

    void set(Instant now) {
        offset = Duration.between(monitor.systemNow(), now);
        journal.put(KEY, offset.toMillis());
        if (held != null) {
            held = now;
        }
    }
}
