package ru.srok.domain.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowChanges;

/** Changes of rows in memory. */
public final class MemoryRowChanges implements RowChanges {

    private final Map<String, RowChange> changes = new ConcurrentHashMap<>();

    @Override
    public void append(RowChange change) {
        changes.putIfAbsent(change.id(), change);
    }

    @Override
    public List<RowChange> of(PlanId plan) {
        return changes.values().stream()
                .filter(one -> one.plan().equals(plan))
                .sorted(Comparator.comparing(RowChange::at).thenComparing(RowChange::id))
                .toList();
    }

    @Override
    public void found(PlanId plan, Collection<String> ids, String basis) {
        ids.forEach(id -> changes.computeIfPresent(
                id, (key, one) -> one.plan().equals(plan) && one.basis().isEmpty() ? one.withBasis(basis) : one));
    }
}
