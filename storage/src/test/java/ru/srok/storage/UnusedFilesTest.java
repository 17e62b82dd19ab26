package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import ru.srok.domain.file.FileId;

/** Files that nothing refers to any more, and the rest of what broke off. */
class UnusedFilesTest extends OwnStore {

    private static final FileId ID = new FileId("a");
    private static final int BYTES = 700_000;

    private GridFiles files(Duration left) {
        return new GridFiles(database(), left);
    }

    private static void store(GridFiles files) throws IOException {
        files.store(ID, "a.txt", "text/plain", new ByteArrayInputStream(new byte[BYTES]));
    }

    private int chunks() {
        return database().named(Blobs.CHUNKS).list(new Document()).size();
    }

    @Test
    void areLeftAloneForADay() throws IOException {
        store(files(Duration.ofDays(1)));
        assertThat(files(Duration.ofDays(1)).deleteUnused(ID)).isFalse();
        assertThat(files(Duration.ofDays(1)).find(ID)).isPresent();
    }

    @Test
    void areDeletedWithEveryChunk() throws IOException {
        store(files(Duration.ZERO));
        assertThat(chunks()).isEqualTo(3);
        assertThat(files(Duration.ZERO).deleteUnused(ID)).isTrue();
        assertThat(files(Duration.ZERO).find(ID)).isEmpty();
        assertThat(chunks()).isZero();
    }

    @Test
    void leaveNothingWhereverAStoreOrADeletionDies() throws IOException {
        boolean lived = false;
        for (int step = 1; !lived; step++) {
            lived = dies(step);
            files(Duration.ofDays(1)).forgetInterrupted();
            files(Duration.ZERO).forgetInterrupted();
            boolean whole = files(Duration.ZERO).find(ID).isPresent();
            assertThat(chunks()).as("death before step " + step).isEqualTo(whole ? 3 : 0);
            assertThat(database().named("fs.pending").list(new Document())).isEmpty();
            files(Duration.ZERO).delete(ID);
        }
    }

    /** Stores and deletes a file in a process that dies; whether it lived. */
    private boolean dies(int last) throws IOException {
        Database dying = new Database(
                new CrashingTemplate(database().template(), last), database().converter());
        try {
            GridFiles files = new GridFiles(dying, Duration.ZERO);
            store(files);
            return files.deleteUnused(ID);
        } catch (CrashingTemplate.Crash killed) {
            return false;
        }
    }
}
