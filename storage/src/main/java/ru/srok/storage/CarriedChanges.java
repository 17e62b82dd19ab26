package ru.srok.storage;

import java.util.List;
import org.bson.Document;
import ru.srok.domain.plan.RowChange;

/**
 * What a saved plan changed of its rows, in the plan's own document until it is appended to the changes: one document is
 * saved wholly or not at all. Whoever reads the changes or saves the plan anew appends first what is still carried; appending
 * twice changes nothing.
 */
final class CarriedChanges {

    private static final String FIELD = "carried";

    private final Documents plans;
    private final Documents changes;
    private final RecordConverter converter;

    CarriedChanges(Database database) {
        plans = database.named(PlanCollection.NAME);
        changes = database.named(RowChangeCollection.NAME);
        converter = database.converter();
    }

    /** What is to be saved with the plan. */
    Document of(List<RowChange> made) {
        return made.isEmpty()
                ? new Document()
                : new Document(FIELD, made.stream().map(converter::toDocument).toList());
    }

    /** Appends what the plan carries. */
    void append(String plan) {
        Document parts = new Document(FIELD, 1).append(Fields.VERSION, 1);
        List<Document> found = plans.list(Documents.byId(plan), parts);
        found.stream().filter(one -> one.containsKey(FIELD)).forEach(this::appendFrom);
    }

    private void appendFrom(Document plan) {
        plan.getList(FIELD, Document.class).forEach(changes::insert);
        Document version = Documents.byId(plan.getString(Fields.ID)).append(Fields.VERSION, plan.get(Fields.VERSION));
        Document done = new Document("$unset", new Document(FIELD, ""));
        plans.run(collection -> collection.updateOne(version, done));
    }
}
