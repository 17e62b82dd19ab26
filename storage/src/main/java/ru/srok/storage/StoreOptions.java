package ru.srok.storage;

import java.nio.file.Path;

/** Where everything is kept. */
public sealed interface StoreOptions {

    /**
     * The embedded store: one folder of this machine, good for one municipality.
     *
     * @param folder made where it is missing; readable by its owner only
     */
    record Embedded(Path folder) implements StoreOptions {}

    /**
     * A MongoDB.
     *
     * @param uri connection string, may hold a password; without a database name {@code srok} is taken
     */
    record Mongo(String uri) implements StoreOptions {

        @Override
        public String toString() {
            return "Mongo[uri=***]";
        }
    }
}
