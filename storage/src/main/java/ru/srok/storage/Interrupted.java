package ru.srok.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.file.FileId;

/** Notes of what is being written or deleted, and what is to be done where that broke off. */
final class Interrupted {

    private static final String FILE = "file";
    private static final String SINCE = "since";

    private final Documents notes;
    private final Predicate<Document> isVisible;
    private final Blobs blobs;

    /** {@code isVisible} tells whether a file with this identity has this blob. */
    Interrupted(Documents notes, Predicate<Document> isVisible, Blobs blobs) {
        this.notes = notes;
        this.isVisible = isVisible;
        this.blobs = blobs;
    }

    void begin(String blob, FileId id) {
        notes.put(Documents.byId(blob).append(FILE, id.value()).append(SINCE, new ObjectId()));
    }

    void end(String blob) {
        notes.delete(blob);
    }

    /** Removes what broke off; only what began so long ago that nobody can be at it any more. */
    void clear(Duration left) {
        notes.list(new Document()).stream()
                .filter(note -> isOld(note.getObjectId(SINCE), left))
                .forEach(this::clear);
    }

    private void clear(Document note) {
        String blob = note.getString(Fields.ID);
        if (!isVisible.test(note)) {
            blobs.delete(blob);
        }
        notes.delete(blob);
    }

    static String fileOf(Document note) {
        return note.getString(FILE);
    }

    /** An object id tells the system time of its making; without one it was made long ago. */
    static boolean isOld(@Nullable ObjectId made, Duration left) {
        Instant now = new ObjectId().getDate().toInstant();
        return made == null || !made.getDate().toInstant().plus(left).isAfter(now);
    }
}
