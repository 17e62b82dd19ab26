package ru.srok.domain.store;

/** Where new identities come from. */
@FunctionalInterface
public interface IdSource {

    /** A new identity: 16 or more characters of {@code a-z0-9}, impossible to guess. */
    String next();
}
