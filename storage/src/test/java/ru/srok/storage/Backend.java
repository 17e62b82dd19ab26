package ru.srok.storage;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.store.Repositories;

/** Where contracts are checked; each opening is empty. */
interface Backend {

    Opened open();

    /** Opened repositories and how to leave nothing behind. */
    record Opened(Repositories repositories, Runnable end) {}

    /** In memory. */
    static Backend memory() {
        return () -> new Opened(new MemoryStore(), () -> {});
    }

    /** One embedded server for all tests, a database for each. */
    static Backend embedded() {
        return () -> store(SharedServer.uri() + "/" + database());
    }

    /** The MongoDB that the environment names; skipped where it names none. */
    static Backend mongo() {
        return () -> {
            String uri = System.getenv("SROK_TEST_MONGODB_URI");
            Assumptions.assumeTrue(uri != null, "SROK_TEST_MONGODB_URI is not set: no real MongoDB to test with");
            return store(MongoUri.withDatabase(uri, database()));
        };
    }

    private static Opened store(String uri) {
        Store store = Store.open(new StoreOptions.Mongo(uri));
        return new Opened(store, () -> {
            store.drop();
            store.close();
        });
    }

    private static String database() {
        return "test" + ProcessHandle.current().pid() + "x" + Counter.NEXT.incrementAndGet();
    }

    /** Numbers the databases. */
    final class Counter {
        private static final AtomicInteger NEXT = new AtomicInteger();

        private Counter() {}
    }
}
