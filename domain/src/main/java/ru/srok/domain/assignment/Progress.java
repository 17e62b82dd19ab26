package ru.srok.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.store.Copied;

/**
 * How far an assignment came.
 *
 * @param state where it is in its life
 * @param since when it came there
 * @param cannot the words of «не успеваем», empty while nobody said so
 * @param reason why it was declined, returned or cancelled; else empty
 * @param heard when the assignee last did anything about it, or null
 * @param reminded how many rounds spoke of it
 * @param lastReminded the day of the last round that spoke of it, or null
 * @param doneOn the day it was reported as done, or null
 * @param snooze who wishes to be reminded of it later, or null
 */
@Copied
public record Progress(
        AssignmentState state,
        Instant since,
        String cannot,
        String reason,
        @Nullable Instant heard,
        int reminded,
        @Nullable LocalDate lastReminded,
        @Nullable LocalDate doneOn,
        @Nullable Snooze snooze) {

    /** The beginning. */
    public static Progress begun(Instant now) {
        return new Progress(AssignmentState.NOT_STARTED, now, "", "", null, 0, null, null, null);
    }

    /** In another state, heard of now; nobody waits to be reminded any more. */
    public Progress moved(AssignmentState to, Instant now, String why, @Nullable LocalDate done) {
        return new Progress(to, now, to.isOpen() ? cannot : "", why, now, reminded, lastReminded, done, null);
    }

    /** In the same state, flagged that the date will not be kept. */
    public Progress cannotKeep(String words, Instant now) {
        return ProgressBuilder.builder(this).cannot(words).heard(now).build();
    }

    /** Spoken of by the round of a day; a second time on the same day changes nothing. */
    public Progress remindedOn(LocalDate day) {
        return day.equals(lastReminded)
                ? this
                : new Progress(state, since, cannot, reason, heard, reminded + 1, day, doneOn, snooze);
    }

    /** To be spoken of later. */
    public Progress snoozed(Snooze later) {
        return ProgressBuilder.builder(this).snooze(later).build();
    }

    /** Until when somebody does not wish to hear of it. */
    public Optional<Snooze> snoozed() {
        return Optional.ofNullable(snooze);
    }
}
