package ru.srok.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.ObjectId;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.Files;
import ru.srok.domain.file.StoredFile;

/**
 * Files in GridFS layout under random blob numbers; a document of {@code files} with the file's own identity is written
 * last and makes it visible. What is being written or deleted is noted in {@code fs.pending} meanwhile, so that the rest
 * of an interrupted one can be found.
 */
final class GridFiles implements Files {

    static final String NAME = "files";

    private static final String BLOB = "blob";
    private static final String SEEN = "seen";
    private static final Duration DAY = Duration.ofDays(1);

    private final Documents files;
    private final Interrupted interrupted;
    private final Blobs blobs;
    private final Duration left;

    GridFiles(Database database) {
        this(database, DAY);
    }

    /** {@code left} is how long a file or a note has to be left alone until it may be deleted. */
    GridFiles(Database database, Duration left) {
        this.left = left;
        files = database.named(NAME);
        blobs = new Blobs(database);
        interrupted = new Interrupted(database.named("fs.pending"), this::isVisible, blobs);
    }

    @Override
    public StoredFile store(FileId id, String name, String mime, InputStream content) throws IOException {
        Optional<StoredFile> first = seen(id);
        return first.isPresent() ? first.get() : storeNew(id, name, mime, content);
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return files.find(id.value()).map(GridFiles::read);
    }

    @Override
    public InputStream open(FileId id) throws IOException {
        Document found = files.find(id.value()).orElseThrow(() -> new FileNotFoundException(id.value()));
        return new BlobStream(blobs, found.getString(BLOB), found.getLong("size"));
    }

    @Override
    public void delete(FileId id) {
        files.find(id.value()).ifPresent(found -> delete(found, Documents.byId(id.value())));
    }

    private boolean delete(Document found, Document key) {
        String blob = found.getString(BLOB);
        interrupted.begin(blob, new FileId(found.getString(Fields.ID)));
        boolean deleted = files.delete(key);
        if (deleted) {
            blobs.delete(blob);
        }
        interrupted.end(blob);
        return deleted;
    }

    /** Notes it at once with the look, so that it cannot be taken for unused in between. */
    @Override
    public Optional<StoredFile> seen(FileId id) {
        Document now = new Document("$set", new Document(SEEN, new ObjectId()));
        return files.run(
                        collection -> Optional.ofNullable(collection.findOneAndUpdate(Documents.byId(id.value()), now)))
                .map(GridFiles::read);
    }

    @Override
    public boolean deleteUnused(FileId id) {
        Optional<Document> found = files.find(id.value());
        if (found.isEmpty()) {
            return true;
        }
        ObjectId seen = found.get().getObjectId(SEEN);
        return Interrupted.isOld(seen, left)
                && delete(found.get(), Documents.byId(id.value()).append(SEEN, seen));
    }

    @Override
    public List<FileId> leftAlone(Duration time) {
        return files.list(new Document(), new Document(SEEN, 1)).stream()
                .filter(found -> Interrupted.isOld(found.getObjectId(SEEN), time))
                .map(found -> new FileId(found.getString(Fields.ID)))
                .toList();
    }

    @Override
    public void forgetInterrupted() {
        interrupted.clear(left);
    }

    /** Removes what interrupted stores and deletions left; only while nobody else uses the store. */
    void sweep() {
        interrupted.clear(Duration.ZERO);
    }

    private boolean isVisible(Document note) {
        return files.find(Interrupted.fileOf(note))
                .filter(file -> note.getString(Fields.ID).equals(file.getString(BLOB)))
                .isPresent();
    }

    private StoredFile storeNew(FileId id, String name, String mime, InputStream content) throws IOException {
        String blob = UUID.randomUUID().toString();
        interrupted.begin(blob, id);
        boolean kept = false;
        try {
            Blobs.Content written = blobs.write(blob, name, content);
            StoredFile file = new StoredFile(id, name, mime, written.size(), written.sha256());
            kept = files.insert(document(file, blob));
            return kept ? file : find(id).orElseThrow();
        } finally {
            if (!kept) {
                blobs.delete(blob);
            }
            interrupted.end(blob);
        }
    }

    private static Document document(StoredFile file, String blob) {
        return Documents.byId(file.id().value())
                .append("name", file.name())
                .append("mime", file.mime())
                .append("size", file.size())
                .append("sha256", file.sha256())
                .append(BLOB, blob)
                .append(SEEN, new ObjectId());
    }

    private static StoredFile read(Document found) {
        return new StoredFile(
                new FileId(found.getString(Fields.ID)),
                found.getString("name"),
                found.getString("mime"),
                found.getLong("size"),
                found.getString("sha256"));
    }
}
