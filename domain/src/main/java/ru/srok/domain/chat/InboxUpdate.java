package ru.srok.domain.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * A raw update of a messenger, stored before it is handled.
 *
 * @param id bot and update id
 * @param chat which chat it belongs to; one chat is handled in order
 * @param sequence the order in which it came
 * @param body as it came
 * @param album the album it is part of, or null
 * @param state where it is
 * @param attempts how many times its handler failed
 * @param received system time
 */
@Copied
public record InboxUpdate(
        String id,
        String chat,
        long sequence,
        String body,
        @Nullable String album,
        State state,
        int attempts,
        Instant received,
        long version)
        implements Versioned<String, InboxUpdate> {

    /** Where an update is. */
    public enum State {
        WAITING,
        HANDLED,
        /** Its handler kept failing; shown to the administrator. */
        PARKED
    }

    @Override
    public InboxUpdate withVersion(long newVersion) {
        return InboxUpdateBuilder.builder(this).version(newVersion).build();
    }

    /** The same update in another state. */
    public InboxUpdate in(State other) {
        return InboxUpdateBuilder.builder(this).state(other).build();
    }

    /** The same update after one more failure. */
    public InboxUpdate failed() {
        return InboxUpdateBuilder.builder(this).attempts(attempts + 1).build();
    }
}
