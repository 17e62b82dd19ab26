package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.Plans;

/** Plans in memory. */
public final class MemoryPlans extends MemoryRepository<PlanId, Plan> implements Plans {

    @Override
    public List<Plan> of(WorkspaceId workspace) {
        return where(
                plan -> plan.workspace().equals(workspace),
                Comparator.comparing(Plan::created)
                        .thenComparing(plan -> plan.id().value()));
    }
}
