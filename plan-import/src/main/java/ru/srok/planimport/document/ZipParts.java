package ru.srok.planimport.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import ru.srok.planimport.Refusal;

/** The parts of a zip package, unpacked one by one and never beyond a reasonable size. */
final class ZipParts {

    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_TOTAL_BYTES = 256L << 20;
    private static final int MAX_PART_BYTES = 32 << 20;

    /** Below this size even an extreme ratio does no harm. */
    private static final long RATIO_FREE_BYTES = 1L << 20;

    private static final long MAX_RATIO = 100;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens a package; its directory is checked, nothing is unpacked yet. */
    static ZipParts open(byte[] content) throws UnreadableDocumentException {
        try {
            ZipParts parts =
                    new ZipParts(ZipFile.builder().setByteArray(content).get());
            parts.takeDirectory();
            return parts;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private void takeDirectory() throws UnreadableDocumentException {
        Enumeration<ZipArchiveEntry> directory = zip.getEntries();
        long declared = 0;
        while (directory.hasMoreElements()) {
            ZipArchiveEntry entry = directory.nextElement();
            declared += Math.max(0, entry.getSize());
            if (entries.size() >= MAX_ENTRIES || declared > MAX_TOTAL_BYTES) {
                throw new UnreadableDocumentException(Refusal.BOMB, "declares " + declared + " bytes");
            }
            entries.putIfAbsent(plainName(entry.getName()), entry);
        }
    }

    private static String plainName(String name) {
        String slashes = name.replace('\\', '/');
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    boolean has(String name) {
        return entries.containsKey(plainName(name));
    }

    boolean hasUnder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder) && name.length() > folder.length());
    }

    /** Whether an entry needs a password of the zip itself. */
    boolean locked() {
        return entries.values().stream()
                .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
    }

    /** Unpacks a part; empty if there is none of that name. */
    Optional<byte[]> part(String name) throws UnreadableDocumentException {
        ZipArchiveEntry entry = entries.get(plainName(name));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MAX_PART_BYTES + 1);
            checkSize(entry, bytes.length, MAX_PART_BYTES);
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    /** Unpacks everything into nothing and refuses a package whose real size is unreasonable or that is broken. */
    void measure() throws UnreadableDocumentException {
        long total = 0;
        for (ZipArchiveEntry entry : entries.values()) {
            total += measure(entry, MAX_TOTAL_BYTES - total);
        }
    }

    private long measure(ZipArchiveEntry entry, long allowed) throws UnreadableDocumentException {
        boolean xml = entry.getName().endsWith(".xml");
        long limit = xml ? Math.min(allowed, MAX_PART_BYTES) : allowed;
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                checkSize(entry, size, limit);
            }
        } catch (IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
        return size;
    }

    private static void checkSize(ZipArchiveEntry entry, long size, long limit) throws UnreadableDocumentException {
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > limit || (size > RATIO_FREE_BYTES && size / packed > MAX_RATIO)) {
            throw new UnreadableDocumentException(Refusal.BOMB, entry.getName() + " unpacks to " + size + " bytes");
        }
    }
}
