package ru.srok.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process keeps its data in this folder. */
public final class StoreInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    StoreInUseException(Path folder, @Nullable Throwable cause) {
        super("Folder " + folder + " is in use by another process", cause);
        this.folder = folder.toString();
    }

    /** The folder. */
    public Path folder() {
        return Path.of(folder);
    }
}
