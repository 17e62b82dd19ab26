package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void forgetsWhatIsNoLongerGood() {
        store().invitations().save(Samples.invitation("a"));
        store().invitations().forgetExpiredBefore(Samples.NOW);
        assertThat(store().invitations().find("a")).isPresent();
        store().invitations().forgetExpiredBefore(Samples.NOW.plusMillis(1));
        assertThat(store().invitations().find("a")).isEmpty();
    }
}
