package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import ru.srok.domain.store.Repository;
import ru.srok.domain.store.StaleVersionException;
import ru.srok.domain.store.Versioned;

/**
 * Keeps documents in a map, with the same compare-and-set as the lasting store.
 *
 * @param <K> the identity
 * @param <T> the document
 */
class MemoryRepository<K, T extends Versioned<K, T>> implements Repository<K, T> {

    private final Map<K, T> documents = new ConcurrentHashMap<>();

    @Override
    public Optional<T> find(K id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public T save(T document) {
        return documents.compute(document.id(), (id, stored) -> {
            long storedVersion = stored == null ? 0 : stored.version();
            if (storedVersion != document.version()) {
                throw new StaleVersionException(document.getClass().getSimpleName(), String.valueOf(id));
            }
            return document.withVersion(storedVersion + 1);
        });
    }

    /** Adds the document unless its identity is taken; returns whether it was added. */
    boolean addIfAbsent(T document) {
        return documents.putIfAbsent(document.id(), document.withVersion(1)) == null;
    }

    /** The documents that fit, in an order. */
    List<T> where(Predicate<T> fits, Comparator<? super T> order) {
        return documents.values().stream().filter(fits).sorted(order).toList();
    }

    /** Forgets a document if it fits; returns whether it did. */
    boolean forgetIf(K id, Predicate<T> fits) {
        AtomicBoolean forgotten = new AtomicBoolean();
        documents.computeIfPresent(id, (same, stored) -> {
            forgotten.set(fits.test(stored));
            return forgotten.get() ? null : stored;
        });
        return forgotten.get();
    }

    /** Forgets the documents that fit. */
    void forget(Predicate<T> fits) {
        documents.values().removeIf(fits);
    }
}
