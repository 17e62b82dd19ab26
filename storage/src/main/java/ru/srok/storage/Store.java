package ru.srok.storage;

import ru.srok.domain.file.Files;
import ru.srok.domain.store.Forwarded;
import ru.srok.domain.store.Repositories;

/** Everything the product keeps, in a MongoDB or in the embedded store; one for the whole application. */
public final class Store implements Forwarded, AutoCloseable {

    private final Connection connection;
    private final Repositories collections;

    private Store(Connection connection, Repositories collections) {
        this.connection = connection;
        this.collections = collections;
    }

    /**
     * Opens the store, makes what is missing in it and brings it to the newest layout. An embedded store that another
     * process serves is shared with it.
     *
     * @throws StoreFolderException if the folder cannot be used
     * @throws StoreInUseException if another process holds the folder but does not serve it
     * @throws StoreUnavailableException if the database does not answer
     * @throws NewerLayoutException if a newer program wrote the store
     */
    public static Store open(StoreOptions options) {
        Connection connection = Connection.open(options);
        try {
            return new Store(connection, StoredCollections.of(prepared(connection.database()), files(connection)));
        } catch (RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static Database prepared(Database database) {
        Layout.of(database.template()).bringUp();
        Indexes.make(database);
        return database;
    }

    /** Nobody else can be at the files of a store that this process has just started. */
    private static Files files(Connection connection) {
        GridFiles files = new GridFiles(connection.database());
        if (connection.servesItself()) {
            files.sweep();
        }
        return files;
    }

    @Override
    public Repositories inner() {
        return collections;
    }

    /** Removes everything; for tests. */
    void drop() {
        connection.database().template().getDb().drop();
    }

    /** Ends the connection; ends the embedded store too if this process serves it. */
    @Override
    public void close() {
        connection.close();
    }
}
