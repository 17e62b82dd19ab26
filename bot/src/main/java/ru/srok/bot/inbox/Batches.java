package ru.srok.bot.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.chat.InboxUpdate;

/** What is handled together: one update, or an album once no more parts of it come. */
final class Batches {

    /** Parts of an album come as separate updates within a second. */
    static final Duration ALBUM_PAUSE = Duration.ofMillis(1_200);

    private Batches() {}

    /**
     * The first batch of one chat.
     *
     * @param waiting all updates of the chat that wait, in their order; at least one
     */
    static List<InboxUpdate> first(List<InboxUpdate> waiting) {
        InboxUpdate first = waiting.get(0);
        String album = first.album();
        return album == null
                ? List.of(first)
                : waiting.stream().filter(one -> album.equals(one.album())).toList();
    }

    /** From when on, in system time, a batch may be handled. */
    static Instant readyAt(List<InboxUpdate> batch) {
        Instant last = batch.stream()
                .map(InboxUpdate::received)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return batch.get(0).album() == null ? Instant.EPOCH : last.plus(ALBUM_PAUSE);
    }
}
