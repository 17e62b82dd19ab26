package ru.srok.domain.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.assignment.Transitions.Cause;
import ru.srok.domain.people.MemberId;

/**
 * One change of an assignment; never changed itself.
 *
 * @param id unique; a change that is made twice has the same
 * @param by who did it, or null for the service itself
 * @param onBehalfOf in whose place, or null
 * @param from the state before
 * @param to the state after
 * @param channel how it came ({@code bot}, {@code phone}, {@code mail}, {@code site}, {@code system})
 * @param note the words that belong to it, empty where there are none
 */
public record HistoryEntry(
        String id,
        AssignmentId assignment,
        Instant at,
        @Nullable MemberId by,
        @Nullable MemberId onBehalfOf,
        AssignmentState from,
        AssignmentState to,
        String channel,
        String note) {

    /** What led to a saved assignment from its state before; saved twice, it is two changes. */
    static HistoryEntry of(Assignment saved, AssignmentState before, Cause cause) {
        return new HistoryEntry(
                saved.id().value() + "#" + saved.version(),
                saved.id(),
                cause.now(),
                cause.by(),
                cause.onBehalfOf(),
                before,
                saved.state(),
                cause.channel(),
                cause.note());
    }
}
