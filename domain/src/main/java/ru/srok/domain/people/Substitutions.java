package ru.srok.domain.people;

import java.util.List;
import ru.srok.domain.store.Repository;

/** Keeps who stands in for whom. */
public interface Substitutions extends Repository<MemberId, Substitution> {

    /** Those of a workspace, past and coming ones too, in the order of their members' identities. */
    List<Substitution> of(WorkspaceId workspace);
}
