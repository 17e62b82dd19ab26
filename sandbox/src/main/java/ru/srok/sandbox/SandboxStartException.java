package ru.srok.sandbox;

import org.jspecify.annotations.Nullable;

/** The sandbox can't start here; the subclass says why. */
public abstract sealed class SandboxStartException extends Exception
        permits PortTakenException, FolderUnwritableException, FolderInUseException {
    private static final long serialVersionUID = 1L;

    SandboxStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
