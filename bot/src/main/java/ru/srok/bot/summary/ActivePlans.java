package ru.srok.bot.summary;

import java.util.List;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/** The plans that summaries speak of. */
final class ActivePlans {

    private ActivePlans() {}

    /** The plans of a workspace that are switched on. */
    static List<Plan> of(Repositories store, Workspace workspace) {
        return store.plans().of(workspace.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .toList();
    }
}
