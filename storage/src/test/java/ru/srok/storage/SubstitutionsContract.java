package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Repository;

abstract class SubstitutionsContract extends RepositoryContract<MemberId, Substitution> {

    SubstitutionsContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<MemberId, Substitution> repository() {
        return store().substitutions();
    }

    @Override
    Substitution sample(String id) {
        return Samples.substitution(id);
    }

    @Override
    Substitution changed(Substitution document) {
        return document.endedBefore(document.until());
    }

    @Test
    void listsThoseOfAWorkspaceAlsoWhenTheyAreOver() {
        Substitution second = store().substitutions().save(Samples.substitution("b"));
        Substitution first = store().substitutions().save(Samples.substitution("a"));
        Substitution over = store().substitutions().save(second.endedBefore(second.from()));

        assertThat(store().substitutions().of(Samples.WORKSPACE)).containsExactly(first, over);
        assertThat(store().substitutions().of(new WorkspaceId("other"))).isEmpty();
    }
}
