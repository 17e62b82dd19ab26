package ru.srok.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads a blob from its beginning, a chunk at a time. */
final class BlobStream extends InputStream {

    private final Blobs blobs;
    private final String blob;
    private long left;
    private byte[] chunk = {};
    private int position;
    private int next;

    BlobStream(Blobs blobs, String blob, long size) {
        this.blobs = blobs;
        this.blob = blob;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        return fill() ? take(1) & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        take(count);
        return count;
    }

    /** Goes on by so many bytes and returns the first of them. */
    private byte take(int count) {
        byte first = chunk[position];
        position += count;
        left -= count;
        return first;
    }

    private boolean fill() throws IOException {
        if (left <= 0) {
            return false;
        }
        if (position == chunk.length) {
            chunk = load();
            position = 0;
        }
        return true;
    }

    private byte[] load() throws IOException {
        try {
            byte[] bytes = blobs.read(blob, next++).orElseThrow(() -> new EOFException("A chunk is missing"));
            if (bytes.length == 0 || bytes.length > left) {
                throw new IOException("A chunk has a wrong length");
            }
            return bytes;
        } catch (StoreUnavailableException | StoreFailureException failed) {
            throw new IOException(failed);
        }
    }
}
