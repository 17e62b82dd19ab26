package ru.srok.storage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowChanges;

/** One document for each change, once what its plan carries is appended. */
final class RowChangeCollection implements RowChanges {

    static final String NAME = "rowChanges";

    private static final String BASIS = "basis";

    private final Documents documents;
    private final RecordConverter converter;
    private final CarriedChanges carried;

    RowChangeCollection(Database database) {
        documents = database.named(NAME);
        converter = database.converter();
        carried = new CarriedChanges(database);
    }

    @Override
    public void append(RowChange change) {
        documents.insert(converter.toDocument(change));
    }

    @Override
    public List<RowChange> of(PlanId plan) {
        carried.append(plan.value());
        return documents.list(new Document(Fields.PLAN, plan.value())).stream()
                .map(found -> Objects.requireNonNull(converter.read(RowChange.class, found)))
                .sorted(Comparator.comparing(RowChange::at).thenComparing(RowChange::id))
                .toList();
    }

    /** Atomic for each change: only one that has no basis matches. */
    @Override
    public void found(PlanId plan, Collection<String> ids, String basis) {
        carried.append(plan.value());
        Document given = new Document("$set", new Document(BASIS, basis));
        ids.forEach(id -> documents.run(changes -> changes.updateOne(
                Documents.byId(id).append(Fields.PLAN, plan.value()).append(BASIS, ""), given)));
    }
}
