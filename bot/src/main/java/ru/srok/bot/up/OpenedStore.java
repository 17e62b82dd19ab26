package ru.srok.bot.up;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ru.srok.messages.up.UpText;
import ru.srok.storage.EmbeddedServer;
import ru.srok.storage.Store;

/**
 * A store that a command reads: shared with the service that runs on its folder; where none runs, the folder is held so
 * that none begins meanwhile on a store that is about to be closed.
 */
record OpenedStore(Store store, @Nullable UpFolder held) implements AutoCloseable {

    /** Opens the store of a folder, or a MongoDB. */
    static OpenedStore of(@Nullable String mongo, Path folder) throws RefusedStart {
        Path embedded = folder.resolve(UpFolder.STORE);
        if (mongo != null || EmbeddedServer.addressOf(embedded).isPresent()) {
            return new OpenedStore(Stores.open(mongo, embedded), null);
        }
        UpFolder held = UpFolder.take(folder, false);
        boolean opened = false;
        try {
            OpenedStore store = new OpenedStore(Stores.open(null, embedded), held);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                release(held);
            }
        }
    }

    @Override
    public void close() throws RefusedStart {
        store.close();
        if (held != null) {
            release(held);
        }
    }

    private static void release(UpFolder held) throws RefusedStart {
        try {
            held.close();
        } catch (IOException failed) {
            throw RefusedStart.because(UpText.BAD_FOLDER, "");
        }
    }
}
