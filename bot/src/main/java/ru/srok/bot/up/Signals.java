package ru.srok.bot.up;

import java.util.function.Consumer;
import ru.srok.domain.chat.OutboxMessage;

/** Wakes up who works on what was just stored; set once these exist. */
final class Signals {

    private volatile Consumer<OutboxMessage.Kind> outbox = kind -> {};
    private volatile Runnable workspaces = () -> {};

    void onOutbox(Consumer<OutboxMessage.Kind> listener) {
        outbox = listener;
    }

    void onWorkspaces(Runnable listener) {
        workspaces = listener;
    }

    void outboxChanged(OutboxMessage.Kind kind) {
        outbox.accept(kind);
    }

    void workspacesChanged() {
        workspaces.run();
    }
}
