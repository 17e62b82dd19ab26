package ru.srok.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;

/** Outbox in memory. */
public final class MemoryOutbox extends MemoryRepository<String, OutboxMessage> implements Outbox {

    private static final Comparator<OutboxMessage> OLDEST =
            Comparator.comparing(OutboxMessage::created).thenComparing(OutboxMessage::id);
    private static final Comparator<OutboxMessage> ANSWERS_FIRST = Comparator.comparing(
                    (OutboxMessage one) -> one.kind() != OutboxMessage.Kind.ANSWER)
            .thenComparing(OLDEST);

    @Override
    public boolean add(OutboxMessage message) {
        return addIfAbsent(message);
    }

    @Override
    public List<OutboxMessage> ready(Instant now, Instant systemNow, int most) {
        return where(one -> isReady(one, now, systemNow), ANSWERS_FIRST).stream()
                .limit(most)
                .toList();
    }

    private static boolean isReady(OutboxMessage one, Instant now, Instant systemNow) {
        return one.state() == OutboxMessage.State.WAITING
                && !one.notBefore().isAfter(now)
                && (one.retryAt() == null || !one.retryAt().isAfter(systemNow));
    }

    @Override
    public List<OutboxMessage> in(OutboxMessage.State state) {
        return where(one -> one.state() == state, OLDEST);
    }

    @Override
    public Optional<OutboxMessage> sentAs(AccountId recipient, String messageId) {
        return where(one -> one.recipient().equals(recipient) && messageId.equals(one.messageId()), OLDEST).stream()
                .reduce((first, second) -> second);
    }

    @Override
    public void forgetDoneBefore(Instant moment) {
        forget(one -> one.state().isDone()
                && one.created().isBefore(moment)
                && !one.id().startsWith(OutboxMessage.ONCE));
    }
}
