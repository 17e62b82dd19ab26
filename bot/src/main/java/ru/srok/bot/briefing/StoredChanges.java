package ru.srok.bot.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ru.srok.bot.coordinator.ChangedValues;
import ru.srok.domain.briefing.PlanChange;
import ru.srok.domain.briefing.PlanChanges;
import ru.srok.domain.briefing.RowRef;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowColumn;
import ru.srok.domain.store.Repositories;

/**
 * The changes of a plan's rows as they are kept. Several changes of one thing become one, from the first value to the
 * last; what came back to its first value was not changed.
 */
public final class StoredChanges implements PlanChanges {

    /** How a row is closed is nothing that was approved. */
    private static final Set<RowColumn> APPROVED = EnumSet.complementOf(EnumSet.of(RowColumn.MODE));

    private final Repositories store;
    private final ChangedValues values;

    /** Reads from this store. */
    public StoredChanges(Repositories store) {
        this.store = store;
        this.values = new ChangedValues(store);
    }

    @Override
    public List<PlanChange> of(Workspace workspace, Plan plan, LocalDate since) {
        Map<String, List<RowChange>> byCell = new LinkedHashMap<>();
        store.rowChanges().of(plan.id()).stream()
                .filter(change -> APPROVED.contains(change.column()))
                .filter(change -> day(workspace, change).isAfter(since))
                .forEach(change -> byCell.computeIfAbsent(key(change), any -> new ArrayList<>())
                        .add(change));
        return byCell.values().stream()
                .filter(StoredChanges::isChange)
                .flatMap(changes -> plan
                        .activity(changes.get(0).activity())
                        .map(row -> joined(workspace, new RowRef(plan, row), changes))
                        .stream())
                .toList();
    }

    private static String key(RowChange change) {
        return change.plan().value() + "|" + change.activity().value() + "|" + change.column();
    }

    private static LocalDate day(Workspace workspace, RowChange change) {
        return LocalDate.ofInstant(change.at(), workspace.zone());
    }

    private static boolean isChange(List<RowChange> changes) {
        return !changes.get(0).before().equals(last(changes).after());
    }

    private static RowChange last(List<RowChange> changes) {
        return changes.get(changes.size() - 1);
    }

    private PlanChange joined(Workspace workspace, RowRef row, List<RowChange> changes) {
        RowChange last = last(changes);
        RowColumn column = last.column();
        return new PlanChange(
                key(last),
                row,
                ChangedValues.column(column).toLowerCase(Locale.ROOT),
                values.value(row.plan(), column, changes.get(0).before()),
                values.value(row.plan(), column, last.after()),
                last.basis(),
                day(workspace, last));
    }
}
