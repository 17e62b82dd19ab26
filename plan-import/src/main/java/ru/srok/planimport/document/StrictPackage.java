package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ru.srok.planimport.Refusal;

/**
 * Turns the strict variant of Office Open XML into the transitional one. They differ in the names of their namespaces
 * above all, and Apache POI reads the transitional one alone (its bug 57699).
 */
final class StrictPackage {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private StrictPackage() {}

    /** The package as it is, or rewritten where its relationships are strict ones. */
    static byte[] toTransitional(ZipParts parts, byte[] content) throws UnreadableDocumentException {
        String relations = parts.part("_rels/.rels").map(StrictPackage::text).orElse("");
        if (!relations.contains(STRICT)) {
            return content;
        }
        try {
            return rewritten(content);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static byte[] rewritten(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(xml ? rename(part) : part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] rename(byte[] part) {
        return text(part)
                .replace(STRICT + "officeDocument/", "http://schemas.openxmlformats.org/officeDocument/2006/")
                .replaceAll(
                        STRICT + "(wordprocessingml|spreadsheetml|drawingml)/",
                        "http://schemas.openxmlformats.org/$1/2006/")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
