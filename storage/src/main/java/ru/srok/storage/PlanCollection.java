package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.Plans;

final class PlanCollection extends VersionedCollection<PlanId, Plan> implements Plans {

    static final String NAME = "plans";

    PlanCollection(Database database) {
        super(database, NAME, Plan.class);
    }

    @Override
    public List<Plan> of(WorkspaceId workspace) {
        return list(new Document(Fields.WORKSPACE, workspace.value())).stream()
                .sorted(Comparator.comparing(Plan::created)
                        .thenComparing(plan -> plan.id().value()))
                .toList();
    }
}
