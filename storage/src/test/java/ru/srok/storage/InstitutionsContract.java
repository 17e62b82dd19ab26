package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Repository;

abstract class InstitutionsContract extends RepositoryContract<InstitutionId, Institution> {

    InstitutionsContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<InstitutionId, Institution> repository() {
        return store().institutions();
    }

    @Override
    Institution sample(String id) {
        return Samples.institution(id);
    }

    @Override
    Institution changed(Institution document) {
        return document.withName(document.name() + "!");
    }

    @Test
    void listsThoseOfAWorkspaceByNameAndNumber() {
        Institution ten = save("1", "Школа № 10");
        Institution two = save("2", "Школа № 2");
        Institution garden = save("3", "детский сад");
        store().institutions()
                .save(new Institution(new InstitutionId("4"), new WorkspaceId("other"), "Школа", true, 0));
        assertThat(store().institutions().of(Samples.WORKSPACE)).containsExactly(garden, two, ten);
    }

    private Institution save(String id, String name) {
        return store().institutions().save(Samples.institution(id).withName(name));
    }
}
