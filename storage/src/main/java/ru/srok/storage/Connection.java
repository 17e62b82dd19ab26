package ru.srok.storage;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** A connection to a database, and the embedded server where this process serves it. */
final class Connection implements AutoCloseable {

    private static final String DATABASE = "srok";
    private static final int PATIENCE_SECONDS = 10;

    private final @Nullable EmbeddedServer server;
    private final MongoClient client;
    private final Database database;

    private Connection(@Nullable EmbeddedServer server, MongoClientSettings settings, String name) {
        this.server = server;
        client = MongoClients.create(settings);
        RecordConverter converter = RecordConverter.create();
        database = new Database(
                new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, name), converter), converter);
    }

    static Connection open(StoreOptions options) {
        if (options instanceof StoreOptions.Mongo mongo) {
            return connect(null, durable(mongo.uri()), mongo.uri());
        }
        return embedded(((StoreOptions.Embedded) options).folder());
    }

    Database database() {
        return database;
    }

    /** Whether the embedded server runs in this process. */
    boolean servesItself() {
        return server != null;
    }

    @Override
    public void close() {
        client.close();
        if (server != null) {
            server.close();
        }
    }

    private static Connection embedded(Path folder) {
        Optional<String> living = EmbeddedServer.addressOf(folder);
        if (living.isPresent()) {
            return connect(null, MongoClientSettings.builder(), living.get());
        }
        EmbeddedServer server = EmbeddedServer.start(folder);
        return connect(server, MongoClientSettings.builder(), server.uri());
    }

    /** A change counts once most members of the MongoDB have it on disk, unless the address says otherwise. */
    private static MongoClientSettings.Builder durable(String uri) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();
        return new ConnectionString(uri).getWriteConcern() == null
                ? settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                : settings;
    }

    private static Connection connect(
            @Nullable EmbeddedServer server, MongoClientSettings.Builder settings, String uri) {
        ConnectionString address = new ConnectionString(uri);
        settings.applyConnectionString(address);
        settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
        String name = address.getDatabase();
        return new Connection(server, settings.build(), name == null ? DATABASE : name);
    }
}
