package ru.srok.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox starts: port (0 picks a free one), data folder, where the service's clock starts, and the system time.
 *
 * <p>{@code start} counts only for a folder without people and messages; later the clock goes on from where it was.
 */
public record SandboxOptions(int port, Path data, @Nullable Instant start, Clock systemTime) {
    public SandboxOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
    }

    /** On any free port; {@code systemTime} measures limits, long polls and waiting for a button's answer. */
    public static SandboxOptions in(Path data, Clock systemTime) {
        return new SandboxOptions(0, data, null, systemTime);
    }

    public SandboxOptions withPort(int newPort) {
        return new SandboxOptions(newPort, data, start, systemTime);
    }

    public SandboxOptions withStart(@Nullable Instant newStart) {
        return new SandboxOptions(port, data, newStart, systemTime);
    }
}
