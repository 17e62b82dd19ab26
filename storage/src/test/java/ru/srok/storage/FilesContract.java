package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.StoredFile;

abstract class FilesContract extends Contract {

    private static final FileId ID = new FileId("507f1f77bcf86cd799439011");
    private static final int CHUNK = 255 * 1024;

    FilesContract(Backend backend) {
        super(backend);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17})
    void readsBackEveryByte(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        StoredFile stored = store().files().store(ID, "фото.jpg", "image/jpeg", new ByteArrayInputStream(content));
        assertThat(stored.size()).isEqualTo(size);
        assertThat(store().files().find(ID)).contains(stored);
        try (InputStream read = store().files().open(ID)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        try (InputStream read = store().files().open(ID)) {
            assertThat(read.read()).isEqualTo(size == 0 ? -1 : content[0] & 0xff);
        }
    }

    @Test
    void knowsTheHash() throws IOException {
        assertThat(store("abc").sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keepsTheFirstOfTwo() throws IOException {
        StoredFile first = store("first");
        assertThat(store("second!")).isEqualTo(first);
        try (InputStream read = store().files().open(ID)) {
            assertThat(read.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("first");
        }
    }

    @Test
    void keepsNothingOfWhatBreaksOff() throws IOException {
        InputStream broken = new BrokenStream(CHUNK + 5);
        assertThatThrownBy(() -> store().files().store(ID, "a", "b", broken)).isInstanceOf(IOException.class);
        assertThat(store().files().find(ID)).isEmpty();
        assertThatThrownBy(() -> store().files().open(ID)).isInstanceOf(IOException.class);
        assertThat(store("again").size()).isEqualTo(5);
    }

    @Test
    void deletes() throws IOException {
        store("a");
        store().files().delete(ID);
        store().files().delete(new FileId("other"));
        assertThat(store().files().find(ID)).isEmpty();
        assertThatThrownBy(() -> store().files().open(ID)).isInstanceOf(IOException.class);
    }

    private StoredFile store(String content) throws IOException {
        InputStream stream = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return store().files().store(ID, "a.txt", "text/plain", stream);
    }

    @Test
    void knowsWhatComesOnceMore() throws IOException {
        assertThat(store().files().seen(ID)).isEmpty();
        StoredFile stored = store("a");
        assertThat(store().files().seen(ID)).contains(stored);
        assertThat(store().files().deleteUnused(new FileId("other"))).isTrue();
    }

    @Test
    void leavesWholeFilesWhereItForgetsBrokenOnes() throws IOException {
        StoredFile stored = store("a");
        store().files().forgetInterrupted();
        assertThat(store().files().find(ID)).contains(stored);
    }
}
