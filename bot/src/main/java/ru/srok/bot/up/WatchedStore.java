package ru.srok.bot.up;

import ru.srok.domain.chat.Outbox;
import ru.srok.domain.people.Workspaces;
import ru.srok.domain.store.Forwarded;
import ru.srok.domain.store.Repositories;

/** Everything that is kept, with signals where somebody waits for changes. */
record WatchedStore(Repositories inner, Outbox outbox, Workspaces workspaces) implements Forwarded {

    static WatchedStore of(Repositories inner, Signals signals) {
        return new WatchedStore(
                inner, new WatchedOutbox(inner.outbox(), signals), new WatchedWorkspaces(inner.workspaces(), signals));
    }
}
