package ru.srok.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import ru.srok.domain.store.StaleVersionException;
import ru.srok.domain.store.Versioned;

/**
 * Documents of which only a few are still of interest: waiting messages among 100,000 sent ones. Each living document has
 * a small marker in a collection of its own, which is all that is searched.
 *
 * <p>A marker belongs to one version of its document. It is written before that version and removed after the next, so a
 * living document always has one, whenever the process dies; a marker that is left over is recognised by its version when
 * it is met, and removed. What is true is said by the document, never by its marker.
 */
abstract class LiveCollection<K, T extends Versioned<K, T>> extends VersionedCollection<K, T> {

    private static final String OF = "of";
    static final int PAGE = 200;

    private final Documents markers;

    LiveCollection(Database database, String name, Class<T> type) {
        super(database, name, type);
        this.markers = database.named(name + ".live");
    }

    /** Whether this document is still of interest. */
    abstract boolean isLive(T document);

    /** What living documents are searched and sorted by. */
    abstract Document markerOf(T document);

    @Override
    public T save(T document) {
        T next = document.withVersion(document.version() + 1);
        boolean marked = !isLive(next) || markers.insert(marker(next));
        T saved = super.save(document);
        if (!marked) {
            markers.put(marker(next));
        }
        if (document.version() > 0) {
            markers.delete(markerId(document));
        }
        return saved;
    }

    /** Saves a document unless its identity is taken; returns whether it was saved. */
    final boolean addIfAbsent(T document) {
        if (find(document.id()).isPresent()) {
            return false;
        }
        try {
            save(document.withVersion(0));
            return true;
        } catch (StaleVersionException taken) {
            return false;
        }
    }

    /** Forgets a document as it was read, unless it was saved since; returns whether it is gone. */
    final boolean forgetOne(T document) {
        if (isLive(document)) {
            markers.delete(markerId(document));
        }
        return delete(document);
    }

    /** Living documents that fit, all of them, in no order. */
    final List<T> live(Document filter, Predicate<T> fits) {
        return live(filter, new Document(), fits, Integer.MAX_VALUE);
    }

    /**
     * Living documents that fit.
     *
     * @param filter narrows the markers
     * @param order sorts the markers
     * @param most at most so many
     */
    final List<T> live(Document filter, Document order, Predicate<T> fits, int most) {
        List<Document> candidates =
                markers.run(collection -> collection.find(filter).sort(order).into(new ArrayList<>()));
        List<T> found = new ArrayList<>();
        Set<K> seen = new HashSet<>();
        for (int from = 0; from < candidates.size() && found.size() < most; from += PAGE) {
            page(candidates.subList(from, Math.min(from + PAGE, candidates.size()))).stream()
                    .filter(fits)
                    .filter(document -> seen.add(document.id()))
                    .limit(most - (long) found.size())
                    .forEach(found::add);
        }
        return Collections.unmodifiableList(found);
    }

    private List<T> page(List<Document> candidates) {
        Map<String, T> documents = new HashMap<>();
        findAll(candidates.stream()
                        .map(marker -> marker.getString(OF))
                        .distinct()
                        .toList())
                .forEach(document -> documents.put(text(document.id()), document));
        candidates.stream().filter(marker -> isLeftOver(marker, documents)).forEach(this::remove);
        return candidates.stream()
                .map(marker -> documents.get(marker.getString(OF)))
                .filter(Objects::nonNull)
                .filter(this::isLive)
                .toList();
    }

    private boolean isLeftOver(Document marker, Map<String, T> documents) {
        T document = documents.get(marker.getString(OF));
        if (document == null) {
            return false;
        }
        long version = marker.getLong(Fields.VERSION);
        return version < document.version() || (version == document.version() && !isLive(document));
    }

    private void remove(Document marker) {
        markers.delete(marker.getString(Fields.ID));
    }

    private Document marker(T document) {
        Document marker = Documents.byId(markerId(document))
                .append(OF, text(document.id()))
                .append(Fields.VERSION, document.version());
        marker.putAll(markerOf(document));
        return marker;
    }

    private String markerId(T document) {
        return document.version() + "@" + text(document.id());
    }
}
