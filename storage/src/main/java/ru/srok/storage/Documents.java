package ru.srok.storage;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * One collection. Filters are plain documents with exactly the fields of a unique index wherever speed matters, since
 * the embedded store uses no other.
 */
final class Documents {

    private final MongoTemplate template;
    private final String name;

    Documents(MongoTemplate template, String name) {
        this.template = template;
        this.name = name;
    }

    static Document byId(String id) {
        return new Document(Fields.ID, id);
    }

    String name() {
        return name;
    }

    Optional<Document> find(String id) {
        return first(byId(id));
    }

    Optional<Document> first(Document filter) {
        return run(collection -> Optional.ofNullable(collection.find(filter).first()));
    }

    /** Those of these identities that are there, in no order. */
    List<Document> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list(new Document(Fields.ID, new Document("$in", List.copyOf(ids))));
    }

    /** Those that fit, with some of their fields only. */
    List<Document> list(Document filter, Document fields) {
        return run(collection -> collection.find(filter).projection(fields).into(new ArrayList<>()));
    }

    List<Document> list(Document filter) {
        return run(collection -> collection.find(filter).into(new ArrayList<>()));
    }

    /** Whether it was inserted; false where its key is taken. */
    boolean insert(Document document) {
        try {
            run(collection -> collection.insertOne(document));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Whether a document matched and was replaced. */
    boolean replace(Document filter, Document replacement) {
        return run(collection -> collection.replaceOne(filter, replacement).getMatchedCount()) > 0;
    }

    /** Puts a document in the place of another with its {@code _id}, or where there is none. */
    void put(Document document) {
        Document key = byId(document.getString(Fields.ID));
        run(collection -> collection.replaceOne(key, document, new ReplaceOptions().upsert(true)));
    }

    /** Adds a value to a list unless it is in it; makes the document and its list where they are missing. */
    void addToList(String id, String field, Object value) {
        Document change = new Document("$addToSet", new Document(field, value));
        run(collection -> collection.updateOne(byId(id), change, new UpdateOptions().upsert(true)));
    }

    /** Takes a value out of a list; a document whose list was nothing else goes. */
    void takeFromList(String id, String field, Object value) {
        List<Object> others = new ArrayList<>(
                find(id).map(found -> found.getList(field, Object.class)).orElse(List.of()));
        others.remove(value);
        if (others.isEmpty()) {
            delete(id);
        } else {
            Document change = new Document("$pull", new Document(field, value));
            run(collection -> collection.updateOne(byId(id), change));
        }
    }

    /** Whether there was one. */
    boolean delete(Document filter) {
        return run(collection -> collection.deleteOne(filter).getDeletedCount()) > 0;
    }

    /** Deletes those with an earlier moment in a field; looks at each of them on the embedded store. */
    void deleteBefore(String field, Instant moment) {
        Document earlier = new Document(field, new Document("$lt", Date.from(moment)));
        run(collection -> collection.deleteMany(earlier));
    }

    boolean delete(String id) {
        return delete(byId(id));
    }

    /**
     * Does something with the collection.
     *
     * @throws DuplicateKeyException if a key is taken
     * @throws StoreUnavailableException if the database does not answer
     * @throws StoreFailureException if it refuses
     */
    <R> R run(Function<MongoCollection<Document>, R> work) {
        try {
            return Objects.requireNonNull(template.execute(name, work::apply));
        } catch (DuplicateKeyException taken) {
            throw taken;
        } catch (DataAccessResourceFailureException lost) {
            throw new StoreUnavailableException(name, lost);
        } catch (DataAccessException refused) {
            throw new StoreFailureException(name, refused);
        }
    }
}
