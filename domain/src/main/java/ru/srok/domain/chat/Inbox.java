package ru.srok.domain.chat;

import java.time.Instant;
import java.util.List;
import ru.srok.domain.store.Repository;

/** Keeps updates until they are handled. */
public interface Inbox extends Repository<String, InboxUpdate> {

    /**
     * Adds an update unless it is there already.
     *
     * @return whether it was added
     */
    boolean add(InboxUpdate update);

    /** Those that wait, in the order they came. */
    List<InboxUpdate> waiting();

    /** Those that were parked, oldest first. */
    List<InboxUpdate> parked();

    /** Forgets what was handled before a moment of system time. */
    void forgetHandledBefore(Instant moment);

    /** Forgets what was parked and came before a moment of system time. */
    void forgetParkedBefore(Instant moment);
}
