package ru.srok.domain.store;

import java.util.Optional;

/**
 * Keeps documents of one kind. A save is atomic and lasting before it returns.
 *
 * @param <K> the identity
 * @param <T> the document
 */
public interface Repository<K, T extends Versioned<K, T>> {

    /** The document with this identity. */
    Optional<T> find(K id);

    /**
     * Saves the document if its version is still the stored one (0: if it is not stored yet).
     *
     * @return the document with its new version
     * @throws StaleVersionException if another version is stored
     */
    T save(T document);
}
