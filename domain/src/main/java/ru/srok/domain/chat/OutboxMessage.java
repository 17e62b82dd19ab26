package ru.srok.domain.chat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * A message on its way out. Its words are decided when it is claimed for sending.
 *
 * @param id its business key, such as {@code round:ws:2026-03-02:member}; the same key is sent once
 *     as long as the message is kept, which for a key that begins with {@link #ONCE} is for ever
 * @param kind who renders it and what becomes of it when its fate is unknown
 * @param recipient where it goes
 * @param references what it is about, for its renderer; never words of people
 * @param screen the words, for an answer from the beginning, else from when it was claimed; or null
 * @param edits the message it changes, or null for a new message
 * @param state where it is
 * @param attempts how many times it was tried
 * @param notBefore the earliest business time to send it
 * @param retryAt the earliest system time of the next attempt, or null; while it is being sent, until when it is its
 *     sender's: after that anybody may take it for abandoned
 * @param messageId the messenger's number once it was sent, or null
 * @param created business time
 */
@Copied
public record OutboxMessage(
        String id,
        Kind kind,
        AccountId recipient,
        Map<String, String> references,
        @Nullable Screen screen,
        @Nullable String edits,
        State state,
        int attempts,
        Instant notBefore,
        @Nullable Instant retryAt,
        @Nullable String messageId,
        Instant created,
        long version)
        implements Versioned<String, OutboxMessage> {

    /** Begins keys of what is said once and never again. */
    public static final String ONCE = "once:";

    /** Kinds of messages. */
    public enum Kind {
        /** What a person gets for what they did; goes ahead of everything. */
        ANSWER,
        /** A morning round. */
        ROUND,
        /** A reminder that somebody wished for, or what else belongs to reminding and is no round. */
        REMINDER,
        /** A question about an unsent draft or the like, to one person. */
        NUDGE,
        /** A notice to coordinator or curator: a new report, «не успеваем», «не моё». */
        NOTICE,
        /** The weekly digest. */
        DIGEST,
        /** The monthly letter to one person. */
        LETTER,
        /** The page for the head of the department, to the coordinator or sent on by her. */
        BRIEFING;

        /** Whether it goes again, marked as a repeat, when nobody knows whether it arrived. */
        public boolean repeatsWhenUnknown() {
            return this != DIGEST && this != BRIEFING;
        }
    }

    /** Where a message is. */
    public enum State {
        WAITING,
        SENDING,
        SENT,
        /** Pointless by the time it was claimed. */
        DROPPED,
        /** Nobody knows whether it arrived, and it does not go again by itself. */
        UNKNOWN,
        /** The recipient cannot be written to. */
        UNREACHABLE,
        /** Refused by the messenger for good. */
        PARKED;

        /** Whether nothing more will happen to it by itself. */
        public boolean isDone() {
            return this != WAITING && this != SENDING;
        }
    }

    public OutboxMessage {
        references = Map.copyOf(references);
    }

    /** A message whose words are decided later. */
    public static OutboxMessage later(
            String id, Kind kind, AccountId recipient, Map<String, String> references, Instant now) {
        return new OutboxMessage(
                id, kind, recipient, references, null, null, State.WAITING, 0, now, null, null, now, 0);
    }

    /** An answer whose words are known; {@code edits} names the message it changes, or is null. */
    public static OutboxMessage answer(
            String id, AccountId recipient, Screen screen, @Nullable String edits, Instant now) {
        return new OutboxMessage(
                id, Kind.ANSWER, recipient, Map.of(), screen, edits, State.WAITING, 0, now, null, null, now, 0);
    }

    @Override
    public OutboxMessage withVersion(long newVersion) {
        return copy().version(newVersion).build();
    }

    /** The same message in another state. */
    public OutboxMessage in(State other) {
        return copy().state(other).build();
    }

    /** The same message, not to be sent before an instant of business time. */
    public OutboxMessage heldUntil(Instant later) {
        return copy().notBefore(later).build();
    }

    /**
     * The same message with its words, about to be sent.
     *
     * @param about what it speaks of as it was rendered, so that a reply to it finds that
     */
    public OutboxMessage sending(Screen words, Map<String, String> about) {
        return copy().references(about)
                .screen(words)
                .state(State.SENDING)
                .attempts(attempts + 1)
                .retryAt(null)
                .build();
    }

    /** The same message, its sender's until an instant of system time. */
    public OutboxMessage leasedUntil(Instant systemTime) {
        return copy().retryAt(systemTime).build();
    }

    /** The same message, sent. */
    public OutboxMessage sentAs(String number) {
        return copy().state(State.SENT).retryAt(null).messageId(number).build();
    }

    /** The same message, to be tried again later; {@code systemTime} is never shifted. */
    public OutboxMessage retryAt(Instant systemTime) {
        return copy().state(State.WAITING).retryAt(systemTime).build();
    }

    /** The same message without its words: some must not be kept longer than they are needed. */
    public OutboxMessage wordless() {
        return copy().screen(null).build();
    }

    private OutboxMessageBuilder copy() {
        return OutboxMessageBuilder.builder(this);
    }
}
