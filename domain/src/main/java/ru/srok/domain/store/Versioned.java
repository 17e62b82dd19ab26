package ru.srok.domain.store;

/**
 * A document that is saved by compare-and-set on its version.
 *
 * @param <K> its identity
 * @param <T> the document itself
 */
public interface Versioned<K, T> {

    /** The identity. */
    K id();

    /** 0 while it was never saved, then rising by one with each save. */
    long version();

    /** The same document with another version. */
    T withVersion(long version);
}
