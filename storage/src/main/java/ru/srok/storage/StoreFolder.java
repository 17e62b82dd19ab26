package ru.srok.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder of an embedded store, for its owner's eyes only: the store itself asks for no password. */
final class StoreFolder {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    private StoreFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where it is missing and closes it to others.
     *
     * @throws StoreFolderException if that cannot be done
     */
    static StoreFolder prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            restrict(folder, FOLDER);
        } catch (IOException | SecurityException refused) {
            throw new StoreFolderException(folder, refused);
        }
        if (!Files.isWritable(folder)) {
            throw new StoreFolderException(folder, null);
        }
        return new StoreFolder(folder);
    }

    Path path() {
        return folder;
    }

    /** A file of the folder, made empty where it is missing, before anything secret is in it. */
    Path file(String name) {
        Path file = folder.resolve(name);
        try {
            makeEmpty(file);
            restrict(file, FILE);
        } catch (IOException refused) {
            throw new StoreFolderException(folder, refused);
        }
        return file;
    }

    private static void makeEmpty(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isRegularFile(file)) {
                throw there;
            }
        }
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && !view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }
}
