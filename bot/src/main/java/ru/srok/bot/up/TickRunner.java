package ru.srok.bot.up;

import java.time.Instant;
import java.util.function.Consumer;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.Ticks;

/** Runs due work, never twice at once. */
final class TickRunner {

    private final Ticks ticks;
    private final BusinessClock clock;

    TickRunner(Ticks ticks, BusinessClock clock) {
        this.ticks = ticks;
        this.clock = clock;
    }

    /** Runs what is due now. */
    synchronized void run() {
        ticks.runUntil(clock.instant());
    }

    /** Runs what falls due up to an instant; {@code before} is told each due instant. */
    synchronized void runUntil(Instant until, Consumer<Instant> before) {
        ticks.runUntil(until, before);
    }
}
