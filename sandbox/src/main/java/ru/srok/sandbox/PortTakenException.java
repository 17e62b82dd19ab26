package ru.srok.sandbox;

import org.jspecify.annotations.Nullable;

/** Another program listens on the wanted port. */
public final class PortTakenException extends SandboxStartException {
    private static final long serialVersionUID = 1L;

    private final int port;

    PortTakenException(int port, @Nullable Throwable cause) {
        super("Port " + port + " is taken", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
