package ru.srok.domain.memory;

import java.time.Instant;
import ru.srok.domain.people.Invitation;
import ru.srok.domain.people.Invitations;

/** Invitations in memory. */
public final class MemoryInvitations extends MemoryRepository<String, Invitation> implements Invitations {

    @Override
    public void forgetExpiredBefore(Instant moment) {
        forget(invitation -> invitation.expires().isBefore(moment));
    }
}
