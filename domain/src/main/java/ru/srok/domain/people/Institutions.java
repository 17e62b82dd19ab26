package ru.srok.domain.people;

import java.util.List;
import ru.srok.domain.store.Repository;

/** Keeps institutions. */
public interface Institutions extends Repository<InstitutionId, Institution> {

    /** Those of a workspace by name, numbers in their order («Школа № 2» before «Школа № 10»). */
    List<Institution> of(WorkspaceId workspace);
}
