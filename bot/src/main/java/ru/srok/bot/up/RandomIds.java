package ru.srok.bot.up;

import java.security.SecureRandom;
import ru.srok.domain.store.IdSource;

/** Identities that nobody can guess. */
final class RandomIds implements IdSource {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String CLEAR_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;
    private static final int CODE_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        return draw(LETTERS, LENGTH);
    }

    /** A code that people type: no letters that look alike. */
    String code() {
        return draw(CLEAR_LETTERS, CODE_LENGTH);
    }

    private String draw(String letters, int length) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < length; i++) {
            drawn.append(letters.charAt(random.nextInt(letters.length())));
        }
        return drawn.toString();
    }
}
