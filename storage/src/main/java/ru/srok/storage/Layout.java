package ru.srok.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The layout number of the store. The first is 1; migration number <i>n</i> leads from layout <i>n</i> to the next.
 */
final class Layout {

    static final String COLLECTION = "meta";
    private static final String ID = "layout";
    private static final String NUMBER = "number";

    private static final List<Migration> MIGRATIONS = List.of(AssignmentCollection::listHandedOver);

    private final MongoTemplate template;
    private final Documents meta;
    private final List<Migration> migrations;

    Layout(MongoTemplate template, List<Migration> migrations) {
        this.template = template;
        this.meta = new Documents(template, COLLECTION);
        this.migrations = List.copyOf(migrations);
    }

    /** What this program knows. */
    static Layout of(MongoTemplate template) {
        return new Layout(template, MIGRATIONS);
    }

    /**
     * Brings the store to the newest layout; an empty store has it from the beginning.
     *
     * @throws NewerLayoutException if the store is ahead of this program
     */
    void bringUp() {
        int newest = migrations.size() + 1;
        meta.insert(Documents.byId(ID).append(NUMBER, newest));
        int stored = stored();
        if (stored > newest) {
            throw new NewerLayoutException(stored, newest);
        }
        for (int layout = stored; layout < newest; layout++) {
            migrations.get(layout - 1).run(template);
            meta.replace(Documents.byId(ID), Documents.byId(ID).append(NUMBER, layout + 1));
        }
    }

    private int stored() {
        return meta.find(ID).map(found -> found.getInteger(NUMBER)).orElse(1);
    }
}
