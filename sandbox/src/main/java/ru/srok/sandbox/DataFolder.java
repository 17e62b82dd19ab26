package ru.srok.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of one sandbox, locked as long as it runs. */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static DataFolder open(Path root) throws FolderUnwritableException, FolderInUseException {
        FileChannel channel = null;
        try {
            Files.createDirectories(root.resolve("files"));
            channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new FolderInUseException(root);
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new FolderUnwritableException(root, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another sandbox of this JVM
        }
    }

    Path journal() {
        return root.resolve("journal.jsonl");
    }

    Path log() {
        return root.resolve("log.jsonl");
    }

    Path files() {
        return root.resolve("files");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
