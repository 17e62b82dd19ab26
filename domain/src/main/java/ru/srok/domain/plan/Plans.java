package ru.srok.domain.plan;

import java.util.List;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Repository;

/** Keeps plans. */
public interface Plans extends Repository<PlanId, Plan> {

    /** Those of a workspace, oldest first, discarded ones too. */
    List<Plan> of(WorkspaceId workspace);
}
