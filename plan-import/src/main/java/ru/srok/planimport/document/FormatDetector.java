package ru.srok.planimport.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import ru.srok.planimport.Refusal;

/** Finds out from a file's first bytes what it is. */
final class FormatDetector {

    private static final byte[] OLE2 = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[] ZIP = bytes('P', 'K', 3, 4);
    private static final byte[] EMPTY_ZIP = bytes('P', 'K', 5, 6);
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] RTF = ascii("{\\rtf");

    /** The mark of a PDF may stand behind a little rubbish. */
    private static final int PDF_SEARCH = 1024;

    private static final int HEAD = 512;

    /** Pictures, archives, programs, sound, film and fonts: whatever their name says, they are no documents. */
    private static final List<byte[]> OTHER_FILES = List.of(
            bytes(0xFF, 0xD8, 0xFF),
            bytes(0x89, 'P', 'N', 'G'),
            ascii("GIF8"),
            ascii("II*\0"),
            ascii("MM\0*"),
            ascii("RIFF"),
            ascii("8BPS"),
            ascii("Rar!\u001A"),
            bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            bytes(0x1F, 0x8B),
            ascii("BZh9"),
            bytes(0xFD, '7', 'z', 'X', 'Z'),
            bytes(0x7F, 'E', 'L', 'F'),
            bytes(0xCA, 0xFE, 0xBA, 0xBE),
            ascii("OggS"),
            ascii("ID3"),
            bytes(0x1A, 0x45, 0xDF, 0xA3),
            ascii("AT&TFORM"),
            ascii("%!PS"),
            ascii("SQLite format 3"));

    private FormatDetector() {}

    /** The format, or a refusal if it is none that is read. */
    static FileFormat detect(String name, byte[] content) throws UnreadableDocumentException {
        if (startsWith(content, 0, OLE2)) {
            return Ole2Detector.detect(name, content);
        }
        if (startsWith(content, 0, ZIP) || startsWith(content, 0, EMPTY_ZIP)) {
            return PackageDetector.detect(name, content);
        }
        if (isPdf(content)) {
            return FileFormat.PDF;
        }
        if (startsWith(content, 0, RTF)) {
            throw new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, "RTF");
        }
        if (isOtherFile(content)) {
            throw foreign(name, "a file of another kind");
        }
        return text(name, content);
    }

    /** The refusal of a file that is something else than its name says, or of an unknown kind under its own name. */
    static UnreadableDocumentException foreign(String name, String what) {
        boolean disguised = FileEnding.of(name).isKnown();
        return new UnreadableDocumentException(disguised ? Refusal.DISGUISED : Refusal.UNKNOWN_FORMAT, what);
    }

    private static FileFormat text(String name, byte[] content) throws UnreadableDocumentException {
        FileEnding ending = FileEnding.of(name);
        if (TextDecoder.decode(content).isEmpty()) {
            // a document whose first bytes are destroyed looks like this too
            throw ending.isBinary()
                    ? new UnreadableDocumentException(Refusal.DAMAGED, "no known signature")
                    : foreign(name, "neither a text nor a known signature");
        }
        if (isMarkup(content)) {
            throw ending == FileEnding.OLD_DOCUMENT
                    ? new UnreadableDocumentException(Refusal.UNKNOWN_FORMAT, "HTML or XML")
                    : foreign(name, "HTML or XML");
        }
        return FileFormat.TEXT;
    }

    private static boolean isMarkup(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^[\u0080-\u00ff]{2,3}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype")
                || head.startsWith("<html")
                || head.startsWith("<?xml")
                || head.startsWith("mime-version:");
    }

    private static boolean isPdf(byte[] content) {
        for (int at = 0; at < Math.min(content.length, PDF_SEARCH); at++) {
            if (startsWith(content, at, PDF)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherFile(byte[] content) {
        boolean bitmap = startsWith(content, 0, ascii("BM")) && startsWith(content, 6, bytes(0, 0, 0, 0));
        boolean program = startsWith(content, 0, ascii("MZ"))
                && TextDecoder.decode(content).isEmpty();
        boolean film = startsWith(content, 4, ascii("ftyp"));
        return bitmap || program || film || OTHER_FILES.stream().anyMatch(mark -> startsWith(content, 0, mark));
    }

    private static boolean startsWith(byte[] content, int at, byte[] mark) {
        if (content.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String mark) {
        return mark.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
