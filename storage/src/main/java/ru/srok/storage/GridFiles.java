package ru.srok.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
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
    private static final String FILE = "file";

    private final Documents files;
    private final Documents pending;
    private final Blobs blobs;

    GridFiles(Database database) {
        files = database.named(NAME);
        pending = database.named("fs.pending");
        blobs = new Blobs(database);
    }

    @Override
    public StoredFile store(FileId id, String name, String mime, InputStream content) throws IOException {
        Optional<StoredFile> first = find(id);
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
        files.find(id.value()).ifPresent(found -> {
            String blob = found.getString(BLOB);
            note(blob, id);
            files.delete(id.value());
            blobs.delete(blob);
            pending.delete(blob);
        });
    }

    /** Removes what interrupted stores and deletions left; only while nobody else uses the store. */
    void sweep() {
        for (Document left : pending.list(new Document())) {
            String blob = left.getString(Fields.ID);
            boolean visible = files.find(left.getString(FILE))
                    .filter(file -> blob.equals(file.getString(BLOB)))
                    .isPresent();
            if (!visible) {
                blobs.delete(blob);
            }
            pending.delete(blob);
        }
    }

    private StoredFile storeNew(FileId id, String name, String mime, InputStream content) throws IOException {
        String blob = UUID.randomUUID().toString();
        note(blob, id);
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
            pending.delete(blob);
        }
    }

    private void note(String blob, FileId id) {
        pending.put(Documents.byId(blob).append(FILE, id.value()));
    }

    private static Document document(StoredFile file, String blob) {
        return Documents.byId(file.id().value())
                .append("name", file.name())
                .append("mime", file.mime())
                .append("size", file.size())
                .append("sha256", file.sha256())
                .append(BLOB, blob);
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
