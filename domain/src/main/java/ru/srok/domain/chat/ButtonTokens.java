package ru.srok.domain.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what buttons mean. */
public interface ButtonTokens {

    /** Stores tokens; one that is there already stays as it is. */
    void store(List<ButtonToken> tokens);

    /** What a token stands for. */
    Optional<ButtonToken> find(String id);

    /** Forgets those that were stale before a moment of business time. */
    void forgetExpiredBefore(Instant moment);
}
