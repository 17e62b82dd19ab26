package ru.srok.sandbox;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder can't be created, written or read. */
public final class FolderUnwritableException extends SandboxStartException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    FolderUnwritableException(Path folder, @Nullable Throwable cause) {
        super("Folder can't be written: " + folder, cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
