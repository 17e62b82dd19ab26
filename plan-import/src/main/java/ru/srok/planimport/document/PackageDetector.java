package ru.srok.planimport.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.w3c.dom.Element;
import ru.srok.planimport.Refusal;

/** Tells the office packages that are zips apart. */
final class PackageDetector {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private PackageDetector() {}

    static FileFormat detect(String name, byte[] content) throws UnreadableDocumentException {
        ZipParts parts = ZipParts.open(content);
        if (parts.has("[Content_Types].xml")) {
            return openXml(name, parts);
        }
        Optional<byte[]> mimetype = parts.part("mimetype");
        if (mimetype.isPresent()) {
            return openDocument(name, parts, new String(mimetype.get(), StandardCharsets.US_ASCII));
        }
        throw FormatDetector.foreign(name, "a zip");
    }

    private static FileFormat openXml(String name, ZipParts parts) throws UnreadableDocumentException {
        String main = OpenXmlParts.mainPart(parts).orElse("");
        String type = OpenXmlParts.contentType(parts, main);
        if (type.isEmpty() || !parts.has(main)) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, "no main part");
        }
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return FileFormat.DOCX;
        }
        boolean binary = type.contains("sheet.binary");
        if ((type.contains("spreadsheetml") || type.contains("ms-excel")) && !binary) {
            return FileFormat.XLSX;
        }
        throw FormatDetector.foreign(name, "a package of " + type);
    }

    private static FileFormat openDocument(String name, ZipParts parts, String mimetype)
            throws UnreadableDocumentException {
        if (!mimetype.strip().startsWith(ODT)) {
            throw FormatDetector.foreign(name, "a package of " + mimetype);
        }
        Optional<byte[]> manifest = parts.part(MANIFEST);
        if (manifest.isPresent() && hasEncryption(Xml.parse(manifest.get()))) {
            throw new UnreadableDocumentException(Refusal.PASSWORD, "an encrypted OpenDocument");
        }
        return FileFormat.ODT;
    }

    private static boolean hasEncryption(Element manifest) {
        return manifest.getElementsByTagNameNS("*", "encryption-data").getLength() > 0;
    }
}
