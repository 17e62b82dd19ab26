package ru.srok.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where other commands find the store of a folder: its port, and the process that serves it by number and time of start,
 * so that what a killed process left behind is not taken for a living one.
 */
final class AddressFile {

    private static final String NAME = "store.address";
    private static final int LINES = 3;
    /** The system tells a process's start with some slack. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private record Content(int port, long process, Instant started) {}

    private AddressFile() {}

    /** The port of the store that serves this folder now. */
    static Optional<Integer> living(Path folder) {
        return read(folder).filter(AddressFile::isAlive).map(Content::port);
    }

    /** The port last used, living or not; 0 where none is known. */
    static int lastPort(Path folder) {
        return read(folder).map(Content::port).orElse(0);
    }

    static void write(StoreFolder folder, int port) {
        ProcessHandle self = ProcessHandle.current();
        String text = port + "\n" + self.pid() + "\n" + started(self).toEpochMilli() + "\n";
        Path fresh = folder.file(NAME + ".new");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, folder.path().resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new StoreFolderException(folder.path(), refused);
        }
    }

    /** Says that nobody serves the folder any more; keeps the port, so that whoever waits finds it again. */
    static void retire(StoreFolder folder, int port) {
        Path file = folder.path().resolve(NAME);
        try {
            if (Files.isDirectory(folder.path())) {
                Files.writeString(file, port + "\n0\n0\n");
            }
        } catch (IOException refused) {
            throw new StoreFolderException(folder.path(), refused);
        }
    }

    private static Optional<Content> read(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME));
            return lines.size() < LINES ? Optional.empty() : Optional.of(content(lines));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Content content(List<String> lines) {
        return new Content(
                Integer.parseInt(lines.get(0)),
                Long.parseLong(lines.get(1)),
                Instant.ofEpochMilli(Long.parseLong(lines.get(2))));
    }

    private static boolean isAlive(Content content) {
        return ProcessHandle.of(content.process())
                .filter(ProcessHandle::isAlive)
                .filter(process -> Duration.between(started(process), content.started())
                                .abs()
                                .compareTo(SLACK)
                        < 0)
                .isPresent();
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
