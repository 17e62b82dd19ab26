package ru.srok.sandbox;

import java.nio.file.Path;

/** Another sandbox works in this data folder. */
public final class FolderInUseException extends SandboxStartException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    FolderInUseException(Path folder) {
        super("Another sandbox works in folder " + folder, null);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
