package ru.srok.bot.up;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;

/** An outbox that tells at once when something was added. */
record WatchedOutbox(Outbox inner, Signals signals) implements Outbox {

    @Override
    public boolean add(OutboxMessage message) {
        boolean added = inner.add(message);
        if (added) {
            signals.outboxChanged(message.kind());
        }
        return added;
    }

    @Override
    public OutboxMessage save(OutboxMessage message) {
        OutboxMessage saved = inner.save(message);
        if (saved.state() == OutboxMessage.State.WAITING && saved.retryAt() == null) {
            signals.outboxChanged(saved.kind());
        }
        return saved;
    }

    @Override
    public List<OutboxMessage> ready(Instant now, Instant systemNow, int most) {
        return inner.ready(now, systemNow, most);
    }

    @Override
    public List<OutboxMessage> in(OutboxMessage.State state) {
        return inner.in(state);
    }

    @Override
    public Optional<OutboxMessage> sentAs(AccountId recipient, String messageId) {
        return inner.sentAs(recipient, messageId);
    }

    @Override
    public Optional<OutboxMessage> find(String id) {
        return inner.find(id);
    }

    @Override
    public void forgetDoneBefore(Instant moment) {
        inner.forgetDoneBefore(moment);
    }
}
