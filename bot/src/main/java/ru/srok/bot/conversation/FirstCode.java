package ru.srok.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may become the first coordinator: whoever writes first (in the sandbox), or who has the code of the start. */
public final class FirstCode {

    private final @Nullable String code;

    private FirstCode(@Nullable String code) {
        this.code = code;
    }

    /** Anybody may. */
    public static FirstCode none() {
        return new FirstCode(null);
    }

    /** Only who sends this code. */
    public static FirstCode of(String code) {
        return new FirstCode(code);
    }

    /** Whether anybody may, without a code. */
    public boolean isFree() {
        return code == null;
    }

    /** Whether these words are the code; compared in constant time. Used up once there is a workspace. */
    public boolean matches(String words) {
        return Optional.ofNullable(code).filter(known -> same(known, words)).isPresent();
    }

    private static boolean same(String known, String words) {
        byte[] one = known.getBytes(StandardCharsets.UTF_8);
        byte[] other = words.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(one, other);
    }

    @Override
    public String toString() {
        return "FirstCode[***]";
    }
}
