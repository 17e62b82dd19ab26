package ru.srok.planimport.document;

/** Finds words in the bytes of a PDF. */
final class PdfBytes {

    private PdfBytes() {}

    static boolean startsAt(byte[] file, int at, String word) {
        if (at < 0 || at + word.length() > file.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (file[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static int indexOf(byte[] file, String word, int from) {
        for (int at = Math.max(from, 0); at + word.length() <= file.length; at++) {
            if (startsAt(file, at, word)) {
                return at;
            }
        }
        return -1;
    }

    static int lastIndexOf(byte[] file, String word) {
        for (int at = file.length - word.length(); at >= 0; at--) {
            if (startsAt(file, at, word)) {
                return at;
            }
        }
        return -1;
    }

    /** A whole PDF ends in a trailer behind its last object. */
    static boolean brokenOff(byte[] file) {
        return lastIndexOf(file, "startxref") < lastIndexOf(file, "endobj");
    }
}
