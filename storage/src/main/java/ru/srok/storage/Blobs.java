package ru.srok.storage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * {@code fs.files} and {@code fs.chunks} as GridFS has them. Chunks are read and deleted one by one by exactly
 * {@code {files_id, n}}, the fields of their unique index: by {@code files_id} alone the embedded store scans them all.
 */
final class Blobs {

    static final String FILES = "fs.files";
    static final String CHUNKS = "fs.chunks";
    static final String FILES_ID = "files_id";
    static final String NUMBER = "n";

    private static final int CHUNK_BYTES = 255 * 1024;

    private final Documents files;
    private final Documents chunks;

    /** What was written. */
    record Content(long size, String sha256) {}

    Blobs(Database database) {
        files = database.named(FILES);
        chunks = database.named(CHUNKS);
    }

    /** Writes everything under a number that is new; a chunk at a time is in memory. */
    Content write(String blob, String name, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        int number = 0;
        byte[] bytes = content.readNBytes(CHUNK_BYTES);
        while (bytes.length > 0) {
            digest.update(bytes);
            size += bytes.length;
            Document chunk = key(blob, number++).append("data", new Binary(bytes));
            chunks.run(collection -> collection.insertOne(chunk));
            bytes = content.readNBytes(CHUNK_BYTES);
        }
        files.insert(Documents.byId(blob)
                .append("length", size)
                .append("chunkSize", CHUNK_BYTES)
                .append("filename", name));
        return new Content(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** The bytes of a chunk, numbered from 0. */
    Optional<byte[]> read(String blob, int number) {
        return chunks.first(key(blob, number))
                .map(chunk -> chunk.get("data", Binary.class).getData());
    }

    /** The last chunk goes first: what a death leaves still begins with chunk 0, by which the rest is found again. */
    void delete(String blob) {
        files.delete(blob);
        int count = 0;
        while (!chunks.list(key(blob, count), new Document(Fields.ID, 1)).isEmpty()) {
            count++;
        }
        for (int number = count - 1; number >= 0; number--) {
            chunks.delete(key(blob, number));
        }
    }

    private static Document key(String blob, int number) {
        return new Document(FILES_ID, blob).append(NUMBER, number);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK knows SHA-256", impossible);
        }
    }
}
