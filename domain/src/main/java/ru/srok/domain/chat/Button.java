package ru.srok.domain.chat;

import org.jspecify.annotations.Nullable;

/**
 * A button under a message: it either acts or opens an address.
 *
 * @param label what stands on it
 * @param action what it does, or null
 * @param url what it opens, or null
 */
public record Button(
        String label, @Nullable Action action, @Nullable String url) {

    /** A button that acts. */
    public static Button of(String label, String action, String... arguments) {
        return new Button(label, Action.of(action, arguments), null);
    }

    /** A button that opens an address. */
    public static Button link(String label, String url) {
        return new Button(label, null, url);
    }
}
