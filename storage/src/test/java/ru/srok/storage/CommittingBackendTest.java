package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittingBackendTest {

    private static final int KEYS = 50;
    private static final int WRITES = 2_000;
    private static final long ANY_SIZE = 1;

    @TempDir
    private Path folder;

    private MVStore open() {
        return new MVStore.Builder().fileName(file().toString()).open();
    }

    private Path file() {
        return folder.resolve("store.mv");
    }

    /** Writes the same few values again and again, and ends. */
    private long sizeAfterEnding(long worthIt) throws IOException {
        MVStore store = open();
        Map<Integer, String> map = store.openMap("a");
        for (int i = 0; i < WRITES; i++) {
            map.put(i % KEYS, "value " + i);
            store.commit();
        }
        new CommittingBackend(store, worthIt).close();
        assertThat(store.isClosed()).isTrue();
        return Files.size(file());
    }

    private void checkAllIsThere() {
        try (MVStore again = open()) {
            Map<Integer, String> map = again.openMap("a");
            assertThat(map).hasSize(KEYS);
            for (int i = 0; i < KEYS; i++) {
                assertThat(map.get(i)).isEqualTo("value " + (WRITES - KEYS + i));
            }
        }
    }

    @Test
    void leavesNoMostlyEmptyFile() throws IOException {
        long asItIs = sizeAfterEnding(Long.MAX_VALUE);
        checkAllIsThere();
        Files.delete(file());
        long copied = sizeAfterEnding(ANY_SIZE);
        checkAllIsThere();
        assertThat(copied).isLessThan(asItIs / 10);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void endsTwice() throws IOException {
        MVStore store = open();
        CommittingBackend backend = new CommittingBackend(store);
        backend.close();
        backend.close();
        assertThat(store.isClosed()).isTrue();
    }
}
