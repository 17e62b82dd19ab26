package ru.srok.bot.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.file.FileId;

/**
 * A file that a person sent, already in the store unless there is a problem with it.
 *
 * @param kind {@code photo}, {@code document}, {@code video}, {@code audio}, {@code voice}
 * @param name cleaned name
 * @param size bytes
 * @param stored where it is, or null if it could not be had
 * @param problem why it could not be had, or null
 */
public record SentFile(
        String kind,
        String name,
        long size,
        @Nullable FileId stored,
        @Nullable Problem problem) {

    /** Why a file could not be had. */
    public enum Problem {
        /** Larger than the messenger hands over. */
        TOO_LARGE,
        /** Of a kind that is not taken (programs, archives of programs, stickers). */
        FORBIDDEN,
        /** The messenger did not hand it over, also after several tries. */
        NOT_RECEIVED
    }

    /** Where it is. */
    public Optional<FileId> file() {
        return Optional.ofNullable(stored);
    }

    /** Why it could not be had. */
    public Optional<Problem> trouble() {
        return Optional.ofNullable(problem);
    }
}
