package ru.srok.sandbox;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who may talk to the bot; {@code keyboard} is the reply keyboard they see now. */
record Person(
        long id,
        String name,
        boolean started,
        boolean blocked,
        @Nullable JsonNode keyboard) {
    Person withStarted(boolean newStarted) {
        return new Person(id, name, newStarted, blocked, keyboard);
    }

    Person withBlocked(boolean newBlocked) {
        return new Person(id, name, started, newBlocked, keyboard);
    }

    Person withKeyboard(@Nullable JsonNode newKeyboard) {
        return new Person(id, name, started, blocked, newKeyboard);
    }

    String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    @Nullable
    String lastName() {
        int space = name.indexOf(' ');
        return space < 0 ? null : name.substring(space + 1).strip();
    }

    /** Made up from the id, always the same. */
    String phone() {
        return String.format("+7900%07d", id % 10_000_000);
    }
}
