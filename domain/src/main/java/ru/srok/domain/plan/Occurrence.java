package ru.srok.domain.plan;

import java.time.LocalDate;

/**
 * One time that a row is due.
 *
 * @param first its first due day, by which it is known for ever
 * @param day its due day now
 */
public record Occurrence(LocalDate first, LocalDate day) {

    /** Whether its day was moved since the plan was switched on. */
    public boolean isMoved() {
        return !first.equals(day);
    }
}
