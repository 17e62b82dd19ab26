package ru.srok.storage;

import java.time.Instant;
import ru.srok.domain.people.Invitation;
import ru.srok.domain.people.Invitations;

final class InvitationCollection extends VersionedCollection<String, Invitation> implements Invitations {

    static final String NAME = "invitations";

    InvitationCollection(Database database) {
        super(database, NAME, Invitation.class);
    }

    @Override
    public void forgetExpiredBefore(Instant moment) {
        documents().deleteBefore(Fields.EXPIRES, moment);
    }
}
