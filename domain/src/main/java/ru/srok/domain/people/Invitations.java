package ru.srok.domain.people;

import java.time.Instant;
import ru.srok.domain.store.Repository;

/** Keeps invitations. */
public interface Invitations extends Repository<String, Invitation> {

    /** Forgets those, used or not, that were no longer good before a moment of business time. */
    void forgetExpiredBefore(Instant moment);
}
