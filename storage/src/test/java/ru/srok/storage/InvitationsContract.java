package ru.srok.storage;

import ru.srok.domain.people.Invitation;
import ru.srok.domain.store.Repository;

abstract class InvitationsContract extends RepositoryContract<String, Invitation> {

    InvitationsContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<String, Invitation> repository() {
        return store().invitations();
    }

    @Override
    Invitation sample(String id) {
        return Samples.invitation(id);
    }

    @Override
    Invitation changed(Invitation document) {
        return document.usedBy(ru.srok.domain.people.AccountId.of("tg", "1", document.version() + ""));
    }
}
