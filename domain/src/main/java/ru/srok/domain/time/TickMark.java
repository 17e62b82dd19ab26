package ru.srok.domain.time;

import java.time.Instant;
import ru.srok.domain.store.Versioned;

/**
 * How far a piece of due work came.
 *
 * @param id the work's name
 * @param done everything due up to this instant was run
 */
public record TickMark(String id, Instant done, long version) implements Versioned<String, TickMark> {

    @Override
    public TickMark withVersion(long newVersion) {
        return new TickMark(id, done, newVersion);
    }

    /** The same mark further on. */
    public TickMark upTo(Instant instant) {
        return new TickMark(id, instant, version);
    }
}
