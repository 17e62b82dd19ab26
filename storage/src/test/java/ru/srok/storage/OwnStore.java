package ru.srok.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with an embedded store of its own, seen from inside. */
abstract class OwnStore {

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void connect() {
        connection = Connection.open(new StoreOptions.Embedded(folder));
    }

    @AfterEach
    void close() {
        connection.close();
    }

    Database database() {
        return connection.database();
    }
}
