package ru.srok.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.chat.Inbox;
import ru.srok.domain.chat.InboxUpdate;

/** Inbox in memory. */
public final class MemoryInbox extends MemoryRepository<String, InboxUpdate> implements Inbox {

    private static final Comparator<InboxUpdate> ORDER =
            Comparator.comparing(InboxUpdate::sequence).thenComparing(InboxUpdate::id);

    @Override
    public boolean add(InboxUpdate update) {
        return addIfAbsent(update);
    }

    @Override
    public List<InboxUpdate> waiting() {
        return where(one -> one.state() == InboxUpdate.State.WAITING, ORDER);
    }

    @Override
    public List<InboxUpdate> parked() {
        return where(one -> one.state() == InboxUpdate.State.PARKED, ORDER);
    }

    @Override
    public void forgetHandledBefore(Instant moment) {
        forget(one -> one.state() == InboxUpdate.State.HANDLED && one.received().isBefore(moment));
    }

    @Override
    public void forgetParkedBefore(Instant moment) {
        forget(one -> one.state() == InboxUpdate.State.PARKED && one.received().isBefore(moment));
    }
}
