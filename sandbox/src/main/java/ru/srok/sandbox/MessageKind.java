package ru.srok.sandbox;

import java.util.Locale;

/** What a message carries. */
enum MessageKind {
    TEXT,
    DOCUMENT,
    PHOTO,
    CONTACT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
