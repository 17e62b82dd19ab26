package ru.srok.bot.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Outcome;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.Messages;
import ru.srok.messages.up.UpText;

/** Handles one batch to its end: handled, to be tried again, or parked with a word to the person. */
final class Handling {

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);
    private static final int TRIES = 4;
    private static final Outcome NOTHING = new Outcome("", false);

    private final Repositories store;
    private final Source source;
    private final Function<Incoming, Outcome> conversations;
    private final Clock clock;
    private final Queries queries;

    Handling(Repositories store, Source source, Function<Incoming, Outcome> conversations, Clock clock) {
        this.store = store;
        this.source = source;
        this.conversations = conversations;
        this.clock = clock;
        this.queries = new Queries(source);
    }

    /** Handles a batch; returns how many times it has failed by now, 0 if it is done with. */
    int handle(List<InboxUpdate> batch) {
        Optional<Queries.Open> query = source.query(batch.get(0)).map(queries::open);
        try {
            Optional<Deed> deed = source.understand(batch);
            Outcome outcome =
                    deed.map(one -> conversations.apply(one.incoming())).orElse(NOTHING);
            query.ifPresent(open -> open.answer(outcome));
            close(batch, InboxUpdate.State.HANDLED);
            return 0;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            query.ifPresent(open -> open.answer(NOTHING));
            return failed(batch, failure);
        }
    }

    private int failed(List<InboxUpdate> batch, Throwable failure) {
        InboxUpdate first = batch.get(0);
        if (first.attempts() + 1 >= TRIES) {
            LOG.error("An update could not be handled and is parked", failure);
            apologise(first);
            close(batch, InboxUpdate.State.PARKED);
            return 0;
        }
        LOG.warn("An update could not be handled, attempt {}", first.attempts() + 1, failure);
        store.inbox().save(first.failed());
        return first.attempts() + 1;
    }

    private void apologise(InboxUpdate update) {
        Screen sorry = Screen.of(Messages.say(UpText.FAILED));
        AccountId account = new AccountId(update.chat());
        store.outbox().add(OutboxMessage.answer("failed:" + update.id(), account, sorry, null, clock.instant()));
    }

    /** The first part goes last: as long as it waits, what is done again has the same key. */
    private void close(List<InboxUpdate> batch, InboxUpdate.State state) {
        for (int i = batch.size() - 1; i >= 0; i--) {
            store.inbox().save(batch.get(i).in(state));
        }
    }

    void stop() {
        queries.close();
    }
}
