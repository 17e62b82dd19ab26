package ru.srok.bot.up;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.messages.up.UpText;

/** The data folder, held by one running service at a time. */
final class UpFolder implements AutoCloseable {

    private static final String LOCK = "up.lock";
    static final String STORE = "store";

    private final Path folder;
    private final FileChannel channel;

    private UpFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Makes the folder where it is missing and takes it; {@code fresh}: it must hold nothing yet but a store. */
    static UpFolder take(Path folder, boolean fresh) throws RefusedStart {
        try {
            Files.createDirectories(folder);
            if (fresh && !isEmpty(folder)) {
                throw RefusedStart.because(UpText.AT_NOT_EMPTY, folder.toString());
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw RefusedStart.because(UpText.FOLDER_IN_USE, folder.toString());
            }
            return new UpFolder(folder, channel);
        } catch (IOException | SecurityException unusable) {
            throw RefusedStart.because(UpText.BAD_FOLDER, folder.toString());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(LOCK) || file.endsWith(STORE));
        }
    }

    Path store() {
        return folder.resolve(STORE);
    }

    Path sandbox() {
        return folder.resolve("sandbox");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
