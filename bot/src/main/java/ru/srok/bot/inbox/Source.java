package ru.srok.bot.inbox;

import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Outcome;
import ru.srok.domain.chat.InboxUpdate;

/** The messenger from which updates come. */
public interface Source {

    /**
     * Understands an update, or all parts of an album, and brings their files into the store.
     *
     * @return empty if it is nothing that a person did in a private chat
     */
    Optional<Deed> understand(List<InboxUpdate> parts);

    /** The query of a pressed button that waits for an answer, if this update is one. */
    Optional<String> query(InboxUpdate update);

    /** Answers the query of a pressed button; a fault is nobody's concern. */
    void answer(String query, Outcome outcome);
}
