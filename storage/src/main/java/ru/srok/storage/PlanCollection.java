package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.Plans;
import ru.srok.domain.plan.RowChange;

final class PlanCollection extends VersionedCollection<PlanId, Plan> implements Plans {

    static final String NAME = "plans";

    private final CarriedChanges carried;

    PlanCollection(Database database) {
        super(database, NAME, Plan.class);
        carried = new CarriedChanges(database);
    }

    @Override
    public Plan save(Plan plan) {
        return save(plan, List.of());
    }

    @Override
    public Plan save(Plan plan, List<RowChange> changes) {
        if (plan.version() > 0) {
            carried.append(plan.id().value());
        }
        Plan saved = save(plan, carried.of(changes));
        if (!changes.isEmpty()) {
            carried.append(plan.id().value());
        }
        return saved;
    }

    @Override
    public List<Plan> of(WorkspaceId workspace) {
        return list(new Document(Fields.WORKSPACE, workspace.value())).stream()
                .sorted(Comparator.comparing(Plan::created)
                        .thenComparing(plan -> plan.id().value()))
                .toList();
    }
}
