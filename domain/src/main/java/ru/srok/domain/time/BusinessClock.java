package ru.srok.domain.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The service's business time: system time moved by an offset, or held still while due work is stepped through. Ticks
 * in milliseconds. Never goes back on its own.
 */
public final class BusinessClock extends Clock {

    private final Clock system;
    private Duration offset = Duration.ZERO;
    private @Nullable Instant held;

    /** System time, not moved. */
    public BusinessClock(Clock system) {
        this.system = system;
    }

    @Override
    public synchronized Instant instant() {
        Instant instant = held != null ? held : system.instant().plus(offset);
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Holds the time at an instant until the next call of this or {@link #runFrom}. */
    public synchronized void holdAt(Instant instant) {
        held = instant;
    }

    /** Lets the time run on from an instant. */
    public synchronized void runFrom(Instant instant) {
        offset = Duration.between(system.instant(), instant);
        held = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
