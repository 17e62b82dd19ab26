package ru.srok.storage;

import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The database as a process sees it that dies before its n-th call to it. */
final class CrashingTemplate extends MongoTemplate {

    /** The death of the process. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    private final int last;
    private int calls;

    CrashingTemplate(MongoTemplate living, int last) {
        super(living.getMongoDatabaseFactory(), living.getConverter());
        this.last = last;
    }

    @Override
    public <T> T execute(String collection, CollectionCallback<T> callback) {
        if (++calls >= last) {
            throw new Crash();
        }
        return super.execute(collection, callback);
    }
}
