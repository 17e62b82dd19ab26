package ru.srok.domain.memory;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ru.srok.domain.file.FileId;
import ru.srok.domain.file.Files;
import ru.srok.domain.file.StoredFile;

/** Files in memory; small ones only. */
public final class MemoryFiles implements Files {

    private final Map<FileId, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(StoredFile file, byte[] content) {}

    @Override
    public StoredFile store(FileId id, String name, String mime, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        Entry entry = new Entry(new StoredFile(id, name, mime, bytes.length, sha256(bytes)), bytes);
        Entry before = entries.putIfAbsent(id, entry);
        return before == null ? entry.file() : before.file();
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::file);
    }

    @Override
    public InputStream open(FileId id) throws IOException {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new FileNotFoundException(id.value());
        }
        return new ByteArrayInputStream(entry.content());
    }

    @Override
    public Optional<StoredFile> seen(FileId id) {
        return find(id);
    }

    /** Here no day passes: what is used is known to who calls. */
    @Override
    public boolean deleteUnused(FileId id) {
        delete(id);
        return true;
    }

    @Override
    public List<FileId> leftAlone(Duration time) {
        return List.copyOf(entries.keySet());
    }

    @Override
    public void forgetInterrupted() {
        // Nothing breaks off in the middle here.
    }

    @Override
    public void delete(FileId id) {
        entries.remove(id);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
