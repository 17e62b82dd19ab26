package ru.srok.bot.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Account;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.store.StaleVersionException;

/** Takes messages for sending, each once: whoever saves it as SENDING has it. */
final class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final Repositories store;
    private final Words words;
    private final Holding holding;
    private final UnaryOperator<OutboxMessage> leased;

    /** {@code leased} makes a message that is about to be saved as SENDING its sender's. */
    Claims(Repositories store, Words words, Holding holding, UnaryOperator<OutboxMessage> leased) {
        this.store = store;
        this.holding = holding;
        this.words = words;
        this.leased = leased;
    }

    /** The message with its words, saved as SENDING; empty if there is nothing to send or somebody else has it. */
    Optional<OutboxMessage> claim(OutboxMessage waiting, Instant now) {
        Outbox outbox = store.outbox();
        try {
            if (isPointless(waiting)) {
                outbox.save(waiting.in(OutboxMessage.State.UNREACHABLE));
                return Optional.empty();
            }
            Optional<Instant> held = holding.until(waiting, now);
            if (held.isPresent()) {
                outbox.save(waiting.heldUntil(held.get()));
                return Optional.empty();
            }
            Optional<OutboxMessage> sending = words.of(waiting, now).map(leased);
            OutboxMessage saved = outbox.save(sending.orElseGet(() -> waiting.in(OutboxMessage.State.DROPPED)));
            return sending.map(some -> saved);
        } catch (StaleVersionException takenByOthers) {
            return Optional.empty();
        } catch (RuntimeException failure) {
            park(waiting, failure);
            return Optional.empty();
        }
    }

    /** Who blocked the bot gets nothing but answers: who writes has let it in again. */
    private boolean isPointless(OutboxMessage message) {
        return message.kind() != OutboxMessage.Kind.ANSWER
                && store.accounts()
                        .find(message.recipient())
                        .filter(account -> !account.reachable())
                        .isPresent();
    }

    private void park(OutboxMessage waiting, RuntimeException failure) {
        LOG.error("A message of kind {} could not be worded and is parked", waiting.kind(), failure);
        try {
            store.outbox().save(waiting.in(OutboxMessage.State.PARKED));
        } catch (StaleVersionException takenByOthers) {
            LOG.debug("Somebody else took it");
        }
    }

    /** Notes whether an account can be written to. */
    void reachable(OutboxMessage message, boolean reachable) {
        Account account =
                store.accounts().find(message.recipient()).orElseGet(() -> Account.unknown(message.recipient()));
        if (account.reachable() == reachable) {
            return;
        }
        try {
            store.accounts().save(account.reachable(reachable));
        } catch (StaleVersionException changedMeanwhile) {
            reachable(message, reachable);
        }
    }
}
