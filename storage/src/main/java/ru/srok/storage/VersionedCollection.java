package ru.srok.storage;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import ru.srok.domain.store.Repository;
import ru.srok.domain.store.StaleVersionException;
import ru.srok.domain.store.TypedId;
import ru.srok.domain.store.Versioned;

/**
 * Documents of one kind, saved by compare-and-set: the first save is an insert, every other replaces the one document
 * with this {@code _id} and version. Both outcomes of a lost race (taken key, no match) are a
 * {@link StaleVersionException}.
 */
class VersionedCollection<K, T extends Versioned<K, T>> implements Repository<K, T> {

    private final Documents documents;
    private final RecordConverter converter;
    private final Class<T> type;

    VersionedCollection(Database database, String name, Class<T> type) {
        this.documents = database.named(name);
        this.converter = database.converter();
        this.type = type;
    }

    @Override
    public Optional<T> find(K id) {
        return documents.find(text(id)).map(this::read);
    }

    @Override
    public T save(T document) {
        return save(document, new Document());
    }

    /** Saves a document with more in it than its record has. */
    final T save(T document, Document more) {
        T next = document.withVersion(document.version() + 1);
        Document written = converter.toDocument(next);
        written.putAll(more);
        boolean saved = document.version() == 0 ? documents.insert(written) : documents.replace(key(document), written);
        if (!saved) {
            throw new StaleVersionException(type.getSimpleName(), text(document.id()));
        }
        return next;
    }

    final Documents documents() {
        return documents;
    }

    final T read(Document document) {
        return Objects.requireNonNull(converter.read(type, document));
    }

    final List<T> findAll(Collection<String> ids) {
        return documents.findAll(ids).stream().map(this::read).toList();
    }

    final List<T> list(Document filter) {
        return documents.list(filter).stream().map(this::read).toList();
    }

    /** Whether the document was there in this version, which is gone now. */
    final boolean delete(T document) {
        return documents.delete(key(document));
    }

    private Document key(T document) {
        return Documents.byId(text(document.id())).append(Fields.VERSION, document.version());
    }

    static String text(Object id) {
        return id instanceof TypedId typed ? typed.value() : (String) id;
    }
}
