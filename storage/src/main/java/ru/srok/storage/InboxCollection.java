package ru.srok.storage;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.chat.Inbox;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.chat.InboxUpdate.State;

final class InboxCollection extends LiveCollection<String, InboxUpdate> implements Inbox {

    static final String NAME = "inbox";

    private static final Comparator<InboxUpdate> ORDER =
            Comparator.comparing(InboxUpdate::sequence).thenComparing(InboxUpdate::id);

    InboxCollection(Database database) {
        super(database, NAME, InboxUpdate.class);
    }

    @Override
    public boolean add(InboxUpdate update) {
        return addIfAbsent(update);
    }

    @Override
    public List<InboxUpdate> waiting() {
        return in(State.WAITING);
    }

    @Override
    public List<InboxUpdate> parked() {
        return in(State.PARKED);
    }

    @Override
    public void forgetHandledBefore(Instant moment) {
        Document handled = new Document(Fields.STATE, State.HANDLED.name())
                .append(Fields.RECEIVED, new Document("$lt", Date.from(moment)));
        documents().run(collection -> collection.deleteMany(handled));
    }

    @Override
    public void forgetParkedBefore(Instant moment) {
        parked().stream().filter(one -> one.received().isBefore(moment)).forEach(this::forgetOne);
    }

    @Override
    boolean isLive(InboxUpdate update) {
        return update.state() != State.HANDLED;
    }

    @Override
    Document markerOf(InboxUpdate update) {
        return new Document(Fields.STATE, update.state().name());
    }

    private List<InboxUpdate> in(State state) {
        return live(new Document(Fields.STATE, state.name()), one -> one.state() == state).stream()
                .sorted(ORDER)
                .toList();
    }
}
