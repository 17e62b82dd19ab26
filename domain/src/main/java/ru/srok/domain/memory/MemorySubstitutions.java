package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.people.Substitutions;
import ru.srok.domain.people.WorkspaceId;

/** Substitutions in memory. */
public final class MemorySubstitutions extends MemoryRepository<MemberId, Substitution> implements Substitutions {

    @Override
    public List<Substitution> of(WorkspaceId workspace) {
        return where(
                one -> one.workspace().equals(workspace),
                Comparator.comparing(one -> one.id().value()));
    }
}
