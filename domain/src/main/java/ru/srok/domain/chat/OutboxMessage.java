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
 * @param kind who renders it and what becomes of it when its fate is unknown
 * @param recipient where it goes
 * @param references what it is about, for its renderer; never words of people
 * @param screen the words, for an answer from the beginning, else from when it was claimed; or null
 * @param edits the message it changes, or null for a new message
 * @param state where it is
 * @param attempts how many times it was tried
 * @param notBefore the earliest business time to send it
 * @param retryAt the earliest system time of the next attempt, or null
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
        PARKED
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
        return OutboxMessageBuilder.builder(this).version(newVersion).build();
    }

    /** The same message in another state. */
    public OutboxMessage in(State other) {
        return OutboxMessageBuilder.builder(this).state(other).build();
    }

    /** The same message, not to be sent before an instant of business time. */
    public OutboxMessage heldUntil(Instant later) {
        return OutboxMessageBuilder.builder(this).notBefore(later).build();
    }

    /**
     * The same message with its words, about to be sent.
     *
     * @param about what it speaks of as it was rendered, so that a reply to it finds that
     */
    public OutboxMessage sending(Screen words, Map<String, String> about) {
        return OutboxMessageBuilder.builder(this)
                .references(about)
                .screen(words)
                .state(State.SENDING)
                .attempts(attempts + 1)
                .retryAt(null)
                .build();
    }

    /** The same message, sent. */
    public OutboxMessage sentAs(String number) {
        return OutboxMessageBuilder.builder(this)
                .state(State.SENT)
                .retryAt(null)
                .messageId(number)
                .build();
    }

    /** The same message, to be tried again later; {@code systemTime} is never shifted. */
    public OutboxMessage retryAt(Instant systemTime) {
        return OutboxMessageBuilder.builder(this)
                .state(State.WAITING)
                .retryAt(systemTime)
                .build();
    }
}
