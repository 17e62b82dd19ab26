package ru.srok.bot.coordinator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Who may become the first coordinator: whoever writes first, or who knows the code that was printed at start. */
public final class FirstCoordinator {

    private final @Nullable String code;

    private FirstCoordinator(@Nullable String code) {
        this.code = code;
    }

    /** Whoever writes first. */
    public static FirstCoordinator open() {
        return new FirstCoordinator(null);
    }

    /** Whoever types this code or opens the chat with it. */
    public static FirstCoordinator withCode(String code) {
        return new FirstCoordinator(code);
    }

    boolean needsCode() {
        return code != null;
    }

    /** Whether this is the code; compared in constant time. */
    boolean admits(String typed) {
        return code != null
                && MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return code == null ? "open" : "with a code";
    }
}
