package ru.srok.sandbox;

import org.jspecify.annotations.Nullable;

/** A formatted or recognised piece of a text, as in the Bot API; offset and length in UTF-16 units. */
record TextEntity(
        String type,
        int offset,
        int length,
        @Nullable String url,
        @Nullable String language) {
    static TextEntity of(String type, int offset, int length) {
        return new TextEntity(type, offset, length, null, null);
    }

    int end() {
        return offset + length;
    }

    TextEntity moved(int newOffset, int newLength) {
        return new TextEntity(type, newOffset, newLength, url, language);
    }
}
