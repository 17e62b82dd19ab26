package ru.srok.storage;

import ru.srok.domain.people.Invitation;
import ru.srok.domain.people.Invitations;

final class InvitationCollection extends VersionedCollection<String, Invitation> implements Invitations {

    static final String NAME = "invitations";

    InvitationCollection(Database database) {
        super(database, NAME, Invitation.class);
    }
}
