package ru.srok.storage;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/** Writes every change to the file before it is acknowledged: H2 alone writes behind for a second. */
final class CommittingBackend extends H2Backend {

    private static final int COMPACTION_MILLIS = 5_000;

    CommittingBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = super.handleMessage(message);
        commit();
        return answer;
    }

    /** A clean end leaves a compact file. */
    @Override
    public void close() {
        getMvStore().close(COMPACTION_MILLIS);
        super.close();
    }
}
