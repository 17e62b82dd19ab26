package ru.srok.planimport.document;

import java.nio.charset.StandardCharsets;

/**
 * Turns the strict variant of Office Open XML into the transitional one. They differ in the names of their namespaces
 * above all, and Apache POI reads the transitional one alone (its bug 57699).
 */
final class StrictVariant {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private StrictVariant() {}

    /** Whether the package's relationships are strict ones. */
    static boolean isStrict(ZipParts parts) {
        return parts.part("_rels/.rels").map(StrictVariant::text).orElse("").contains(STRICT);
    }

    static byte[] toTransitional(byte[] part) {
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
