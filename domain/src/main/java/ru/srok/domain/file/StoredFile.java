package ru.srok.domain.file;

/**
 * A file in the store.
 *
 * @param name cleaned name, never a path
 * @param mime media type as told, or {@code application/octet-stream}
 * @param size bytes
 * @param sha256 hash of the content in hexadecimal
 */
public record StoredFile(FileId id, String name, String mime, long size, String sha256) {}
