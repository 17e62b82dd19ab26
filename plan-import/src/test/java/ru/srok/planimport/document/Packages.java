package ru.srok.planimport.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes office packages from their XML. */
final class Packages {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private Packages() {}

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] docx(String body) {
        return zip(docxParts(body, "", ""));
    }

    /** A Word document of the body, the lists and the styles. */
    static Map<String, String> docxParts(String body, String numbering, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='" + WORD_TYPE
                        + ".document.main+xml'/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relations("numbering", "numbering.xml", "styles", "styles.xml"));
        parts.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/numbering.xml", word("numbering", numbering));
        parts.put("word/styles.xml", word("styles", styles));
        return parts;
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns='" + RELATIONS + "'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id='r" + i + "' Type='" + OFFICE + "/" + typesAndTargets[i] + "' Target='"
                    + typesAndTargets[i + 1] + "'/>");
        }
        return relations.append("</Relationships>").toString();
    }

    private static String word(String root, String content) {
        return "<w:" + root + " xmlns:w='" + WORD + "'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>" + content + "</w:"
                + root + ">";
    }

    /** An OpenDocument text of the automatic styles and the body. */
    static byte[] odt(String styles, String body) {
        return zip(odtParts(styles, body));
    }

    static Map<String, String> odtParts(String styles, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office='" + ODF + "office:1.0' xmlns:text='" + ODF
                        + "text:1.0' xmlns:table='" + ODF + "table:1.0' xmlns:style='" + ODF
                        + "style:1.0' xmlns:draw='" + ODF + "drawing:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>");
        return parts;
    }
}
