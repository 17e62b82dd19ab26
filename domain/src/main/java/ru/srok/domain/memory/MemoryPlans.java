package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.Plans;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowChanges;

/** Plans in memory. */
public final class MemoryPlans extends MemoryRepository<PlanId, Plan> implements Plans {

    private final RowChanges rowChanges;

    /** Appends changes of rows there. */
    public MemoryPlans(RowChanges rowChanges) {
        this.rowChanges = rowChanges;
    }

    @Override
    public Plan save(Plan plan, List<RowChange> changes) {
        Plan saved = save(plan);
        changes.forEach(rowChanges::append);
        return saved;
    }

    @Override
    public List<Plan> of(WorkspaceId workspace) {
        return where(
                plan -> plan.workspace().equals(workspace),
                Comparator.comparing(Plan::created)
                        .thenComparing(plan -> plan.id().value()));
    }
}
