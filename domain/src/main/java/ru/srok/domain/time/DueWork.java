package ru.srok.domain.time;

import java.time.Instant;
import java.util.Optional;

/** Work that falls due by itself: rounds, digests, unfolding, questions about drafts. */
public interface DueWork {

    /** A stable name under which it is noted how far it came. */
    String name();

    /**
     * The first due instant after {@code done}, up to which this work was run.
     *
     * @return empty if nothing will ever be due as things stand
     */
    Optional<Instant> nextAfter(Instant done);

    /** Does what is due at this instant; doing it twice changes nothing. */
    void run(Instant due);
}
