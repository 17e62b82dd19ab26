package ru.srok.bot.alarm;

import org.slf4j.Logger;

/** Of failures in a row only the first is told, and after each a loop waits longer, half a minute at most. */
public final class Patience {

    private static final int DOUBLINGS = 5;
    private static final long LONGEST = 30_000;
    private static final long SECOND = 1_000;

    private final Logger log;
    private final Sleeping sleeping;
    private int failures;

    /** How time is waited for. */
    @FunctionalInterface
    interface Sleeping {
        void millis(long count) throws InterruptedException;
    }

    /** Tells this log. */
    public Patience(Logger log) {
        this(log, Thread::sleep);
    }

    Patience(Logger log, Sleeping sleeping) {
        this.log = log;
        this.sleeping = sleeping;
    }

    /** What failed works. */
    public void succeeded() {
        failures = 0;
    }

    /** Tells of it if it is the first in a row, and waits; an interrupted thread stays so. */
    public void failed(String message, RuntimeException failure) {
        if (failures == 0) {
            log.error(message, failure);
        }
        long pause = Math.min(LONGEST, SECOND << Math.min(failures, DOUBLINGS));
        failures++;
        try {
            sleeping.millis(pause);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
