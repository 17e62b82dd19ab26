package ru.srok.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** This folder can not be made, read or written. */
public final class StoreFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    StoreFolderException(Path folder, @Nullable Throwable cause) {
        super("Folder " + folder + " cannot be used", cause);
        this.folder = folder.toString();
    }

    /** The folder. */
    public Path folder() {
        return Path.of(folder);
    }
}
