package ru.srok.planimport.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What deflated data swells to, measured without keeping it.
 *
 * @param bytes counted no further than a little over the limit
 * @param whole whether the data came to their proper end or to the limit
 */
record PdfInflation(long bytes, boolean whole) {

    static final long MOST_STREAM_BYTES = 128L << 20;
    private static final long MOST_FILE_BYTES = 1L << 30;
    private static final int ZLIB_HEADER = 2;

    /** Refuses a file whose streams swell without end, before anything in it is unpacked for use. */
    static void check(byte[] file) {
        long total = 0;
        for (int at = PdfBytes.indexOf(file, "stream", 0); at >= 0; at = PdfBytes.indexOf(file, "stream", at + 1)) {
            int data = afterLineEnd(file, at + "stream".length());
            long bytes = looksDeflated(file, data) ? measure(file, data).bytes() : 0;
            total += bytes;
            if (bytes > MOST_STREAM_BYTES || total > MOST_FILE_BYTES) {
                throw new PdfLimitException("streams unpack to more than " + total + " bytes");
            }
        }
    }

    /** What follows the data is not looked at, nor is the check sum, which some programs write wrongly. */
    static PdfInflation measure(byte[] packed, int offset) {
        if (packed.length - offset <= ZLIB_HEADER) {
            return new PdfInflation(0, true);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, offset + ZLIB_HEADER, packed.length - offset - ZLIB_HEADER);
            boolean whole = run(inflater);
            return new PdfInflation(inflater.getBytesWritten(), whole);
        } finally {
            inflater.end();
        }
    }

    private static boolean run(Inflater inflater) {
        byte[] buffer = new byte[1 << 16];
        try {
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_STREAM_BYTES) {
                if (inflater.inflate(buffer) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        }
    }

    private static int afterLineEnd(byte[] file, int at) {
        int next = at;
        if (next < file.length && file[next] == '\r') {
            next++;
        }
        return next < file.length && file[next] == '\n' ? next + 1 : next;
    }

    private static boolean looksDeflated(byte[] file, int at) {
        return at + 1 < file.length
                && (file[at] & 0x0f) == 8
                && ((file[at] & 0xff) * 256 + (file[at + 1] & 0xff)) % 31 == 0;
    }
}
