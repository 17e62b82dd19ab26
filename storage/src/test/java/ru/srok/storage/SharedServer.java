package ru.srok.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An embedded server for all tests of a run. */
final class SharedServer {

    private static final Path FOLDER = folder();
    private static final EmbeddedServer SERVER = start();

    private SharedServer() {}

    static String uri() {
        return SERVER.uri();
    }

    private static EmbeddedServer start() {
        EmbeddedServer server = EmbeddedServer.start(FOLDER);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            remove();
        }));
        return server;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("srok-store");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
