package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ru.srok.planimport.Refusal;

/**
 * The XML parts of a zip package. Everything is unpacked once and measured; only XML is kept, and nothing beyond a
 * reasonable size. The JDK's stream opens a package in a tenth of the time that a zip library needs to load.
 */
final class ZipParts {

    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_TOTAL_BYTES = 256L << 20;
    private static final long MAX_PART_BYTES = 32L << 20;

    /** Below this size even an extreme ratio does no harm. */
    private static final long RATIO_FREE_BYTES = 1L << 20;

    private static final long MAX_RATIO = 100;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();
    private int entries;
    private long total;

    private ZipParts() {}

    /** Unpacks a package. */
    static ZipParts open(byte[] content) throws UnreadableDocumentException {
        if (!hasDirectoryEnd(content)) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, "the zip is broken off");
        }
        ZipParts parts = new ZipParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            // the JDK tells a locked entry by its words alone
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableDocumentException(locked ? Refusal.PASSWORD : Refusal.DAMAGED, e);
        }
        return parts;
    }

    /** A zip ends with its directory; where that is missing, parts at the end may be missing too. */
    private static boolean hasDirectoryEnd(byte[] content) {
        int first = Math.max(0, content.length - DIRECTORY_END_LENGTH - LONGEST_COMMENT);
        for (int i = content.length - DIRECTORY_END_LENGTH; i >= first; i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException, UnreadableDocumentException {
        String name = plainName(entry.getName());
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        long limit = Math.min(MAX_TOTAL_BYTES - total, xml ? MAX_PART_BYTES : MAX_TOTAL_BYTES);
        entries++;
        if (entries > MAX_ENTRIES || entry.getSize() > limit) {
            throw bomb(name, entry.getSize());
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        long size = unpack(name, limit, zip, xml ? unpacked : OutputStream.nullOutputStream());
        zip.closeEntry();
        total += size;
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > RATIO_FREE_BYTES && size / packed > MAX_RATIO) {
            throw bomb(name, size);
        }
        parts.putIfAbsent(name, unpacked.toByteArray());
    }

    private static long unpack(String name, long limit, InputStream in, OutputStream out)
            throws IOException, UnreadableDocumentException {
        byte[] buffer = new byte[1 << 14];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > limit) {
                throw bomb(name, size);
            }
            out.write(buffer, 0, n);
        }
        return size;
    }

    private static UnreadableDocumentException bomb(String name, long size) {
        return new UnreadableDocumentException(Refusal.BOMB, name + " unpacks to " + size + " bytes");
    }

    /** Names in office packages are the same whatever their case, and some writers use the wrong slash. */
    private static String plainName(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    boolean has(String name) {
        return parts.containsKey(plainName(name));
    }

    /** The content of an XML part; empty if there is none of that name. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(plainName(name)));
    }
}
