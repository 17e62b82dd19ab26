package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Institutions;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.NaturalOrder;

/** Institutions in memory. */
public final class MemoryInstitutions extends MemoryRepository<InstitutionId, Institution> implements Institutions {

    @Override
    public List<Institution> of(WorkspaceId workspace) {
        return where(
                one -> one.workspace().equals(workspace),
                Comparator.comparing(Institution::name, NaturalOrder.INSTANCE)
                        .thenComparing(one -> one.id().value()));
    }
}
