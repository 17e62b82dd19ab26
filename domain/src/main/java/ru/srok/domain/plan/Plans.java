package ru.srok.domain.plan;

import java.util.List;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Repository;

/** Keeps plans. */
public interface Plans extends Repository<PlanId, Plan> {

    /** Those of a workspace, oldest first, discarded ones too. */
    List<Plan> of(WorkspaceId workspace);

    /**
     * Saves a plan together with what that changes of its rows: {@link RowChanges} has all of it once the plan is saved, and
     * nothing if it is not, wherever the process dies.
     *
     * @throws ru.srok.domain.store.StaleVersionException if another version is stored
     */
    Plan save(Plan plan, List<RowChange> changes);
}
