package ru.srok.bot.outbox;

import java.time.Instant;
import ru.srok.domain.people.AccountId;

/** Wants to know who can no longer be written to, so that somebody is told. */
@FunctionalInterface
public interface UnreachableListener {

    /** An account blocked the bot or left; may be told twice. */
    void becameUnreachable(AccountId account, Instant now);
}
