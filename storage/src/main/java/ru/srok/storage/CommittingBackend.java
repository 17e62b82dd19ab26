package ru.srok.storage;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/** Writes every change to the file before it is acknowledged: H2 alone writes behind for a second. */
final class CommittingBackend extends H2Backend {

    private static final long WORTH_IT = 32_000_000;
    private static final long TOO_MUCH = 256_000_000;
    private static final int HALF = 50;
    private static final int HUNDRED = 100;
    private static final int NO_COMPACTION = 0;
    private static final int COPY = -1;

    private final long worthIt;

    CommittingBackend(MVStore store) {
        this(store, WORTH_IT);
    }

    /** {@code worthIt}: a file of fewer bytes stays as it is at the end. */
    CommittingBackend(MVStore store, long worthIt) {
        super(store);
        this.worthIt = worthIt;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = super.handleMessage(message);
        commit();
        return answer;
    }

    /**
     * A clean end leaves a file that is half full at least: a mostly empty one is copied and then replaced. H2's other
     * compaction, which {@code close(millis)} does, moves chunks within the file; 2.4.240 put one now and then across the
     * boundary before which it was to go ({@code AssertionError} of {@code FreeSpaceBitSet.allocate}, mended in 2.5.250), perhaps
     * onto what the last state on disk still needed. Space within the file is used again in either case.
     */
    @Override
    public void close() {
        MVStore store = getMvStore();
        if (!store.isClosed()) {
            store.close(isMostlyEmpty(store) ? COPY : NO_COMPACTION);
        }
        super.close();
    }

    /** Much data is not copied: whoever ends the service waits for it. */
    private boolean isMostlyEmpty(MVStore store) {
        long size = store.getFileStore().size();
        int live = store.getFillRate() * store.getFileStore().getChunksFillRate() / HUNDRED;
        return size >= worthIt && live < HALF && size / HUNDRED * live < TOO_MUCH;
    }
}
