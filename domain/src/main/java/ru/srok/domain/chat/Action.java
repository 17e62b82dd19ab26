package ru.srok.domain.chat;

import java.util.List;

/**
 * What a button does: a stable name and what it is about. Stored, so names are never changed or used anew.
 *
 * @param name such as {@code report.begin}
 * @param arguments identities and choices, never words
 */
public record Action(String name, List<String> arguments) {

    public Action {
        arguments = List.copyOf(arguments);
    }

    /** An action on something. */
    public static Action of(String name, String... arguments) {
        return new Action(name, List.of(arguments));
    }
}
