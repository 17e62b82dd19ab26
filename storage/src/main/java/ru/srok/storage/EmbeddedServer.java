package ru.srok.storage;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * The embedded store: speaks MongoDB's protocol on a loopback port and keeps everything in one file. Asks for no
 * password, so its folder is its owner's only. Keeps every acknowledged change through the death of the process.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final String FILE = "store.mv";
    private static final int CACHE_MEGABYTES = 64;

    /** Each commit writes every changed page anew, its documents serialised: small pages halve the cost of a save. */
    private static final int PAGE_BYTES = 1024;

    private final MongoServer server;
    private final CommittingBackend backend;
    private final StoreFolder folder;
    private final int port;

    private EmbeddedServer(StoreFolder folder, MVStore store) {
        this.folder = folder;
        this.backend = new CommittingBackend(store);
        this.server = new MongoServer(backend);
        this.port = bind(AddressFile.lastPort(folder.path()));
        AddressFile.write(folder, port);
    }

    /**
     * Starts the store of a folder.
     *
     * @throws StoreInUseException if another process serves this folder
     * @throws StoreFolderException if the folder cannot be made, read or written
     */
    public static EmbeddedServer start(Path folder) {
        StoreFolder prepared = StoreFolder.prepare(folder);
        return new EmbeddedServer(prepared, openFile(prepared));
    }

    /** Where the store of this folder can be reached, if a process serves it now. */
    public static Optional<String> addressOf(Path folder) {
        return AddressFile.living(folder).map(EmbeddedServer::uri);
    }

    /** Where it can be reached. */
    public String uri() {
        return uri(port);
    }

    @Override
    public void close() {
        server.shutdownNow();
        backend.close();
        AddressFile.retire(folder, port);
    }

    private static String uri(int port) {
        return "mongodb://127.0.0.1:" + port;
    }

    private static MVStore openFile(StoreFolder folder) {
        String file = folder.path().resolve(FILE).toString();
        // A copy that was being made when the last process died.
        MVStoreTool.compactCleanUp(file);
        try {
            return new MVStore.Builder()
                    .fileName(folder.file(FILE).toString())
                    .cacheSize(CACHE_MEGABYTES)
                    .pageSplitSize(PAGE_BYTES)
                    .open();
        } catch (MVStoreException refused) {
            throw refused.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? new StoreInUseException(folder.path(), refused)
                    : new StoreFolderException(folder.path(), refused);
        }
    }

    /** Takes the port of last time where it is free, so that clients find a restarted store again. */
    private int bind(int wanted) {
        if (wanted != 0) {
            try {
                return bindTo(wanted);
            } catch (RuntimeException taken) {
                // Any other port will do.
                return bindTo(0);
            }
        }
        return bindTo(0);
    }

    private int bindTo(int wanted) {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        return server.getLocalAddress().getPort();
    }
}
