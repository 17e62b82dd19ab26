package ru.srok.sandbox;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import tools.jackson.core.JacksonException;

/** A local stand-in of the Telegram Bot API with a chat page and a control side; on the loopback interface only. */
public final class Sandbox implements AutoCloseable {
    private final DataFolder folder;
    private final Journal journal;
    private final RequestLog log;
    private final World world;
    private final Javalin server;

    private Sandbox(DataFolder folder, SandboxOptions options) throws IOException, PortTakenException {
        this.folder = folder;
        this.journal = Journal.open(folder.journal());
        this.log = new RequestLog(folder.log());
        this.world = World.open(journal, folder, new Monitor(options.systemTime()));
        Instant start = options.start();
        if (start != null && world.isUntouched()) {
            world.clock().set(start);
        }
        this.server = listen(options.port());
    }

    /** @throws SandboxStartException if the port is taken, or the folder can't be written or has another sandbox */
    public static Sandbox start(SandboxOptions options) throws SandboxStartException {
        DataFolder folder = DataFolder.open(options.data());
        boolean started = false;
        try {
            Sandbox sandbox = new Sandbox(folder, options);
            started = true;
            return sandbox;
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new FolderUnwritableException(options.data(), e);
        } finally {
            if (!started) {
                closeQuietly(folder);
            }
        }
    }

    private Javalin listen(int port) throws PortTakenException {
        try {
            return SandboxServer.start(world, log, port);
        } catch (JavalinBindException e) {
            release();
            throw new PortTakenException(port, e);
        }
    }

    /** Where the chat page is; the Bot API has the same root. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /** Ends what waits, stops listening and frees the folder. */
    @Override
    public void close() {
        world.monitor().close();
        world.events().close();
        server.stop();
        release();
    }

    private void release() {
        closeQuietly(world.events());
        closeQuietly(log);
        closeQuietly(journal);
        closeQuietly(folder);
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // what was answered is written already
        }
    }
}
