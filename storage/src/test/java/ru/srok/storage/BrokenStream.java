package ru.srok.storage;

import java.io.IOException;
import java.io.InputStream;

/** Yields some bytes and then fails, as a lost connection does. */
final class BrokenStream extends InputStream {

    private int left;

    BrokenStream(int bytes) {
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        if (left-- <= 0) {
            throw new IOException("broken off");
        }
        return 1;
    }
}
