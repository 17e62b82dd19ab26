package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import ru.srok.planimport.Refusal;

/**
 * The parts of a Word package that a plan is read from, as the library's schema types. The library's own document would
 * read all other parts too, and build a second model of the text before its markup is simplified: twice the time.
 *
 * @param styles null where there are none
 * @param numbering null where there are no automatic lists
 */
record WordPackage(
        CTBody body, @Nullable CTStyles styles, @Nullable CTNumbering numbering) {

    /** Opens a package, whichever variant of the format it is. */
    static WordPackage open(byte[] content) throws UnreadableDocumentException {
        ZipParts parts = ZipParts.open(content);
        String main = OpenXmlParts.mainPart(parts).orElseThrow(WordPackage::damaged);
        boolean strict = StrictVariant.isStrict(parts);
        CTDocument1 document = part(parts, Optional.of(main), strict, DocumentDocument.Factory::parse)
                .map(DocumentDocument::getDocument)
                .orElseThrow(WordPackage::damaged);
        if (document.getBody() == null) {
            throw damaged();
        }
        CTStyles styles = part(
                        parts, OpenXmlParts.related(parts, main, "/styles"), strict, StylesDocument.Factory::parse)
                .map(StylesDocument::getStyles)
                .orElse(null);
        CTNumbering numbering = part(
                        parts,
                        OpenXmlParts.related(parts, main, "/numbering"),
                        strict,
                        NumberingDocument.Factory::parse)
                .map(NumberingDocument::getNumbering)
                .orElse(null);
        return new WordPackage(document.getBody(), styles, numbering);
    }

    /** The library's factories, which share no type. */
    private interface Parser<T extends XmlObject> {
        T parse(ByteArrayInputStream in, XmlOptions options) throws XmlException, IOException;
    }

    private static <T extends XmlObject> Optional<T> part(
            ZipParts parts, Optional<String> name, boolean strict, Parser<T> parser)
            throws UnreadableDocumentException {
        Optional<byte[]> content = name.flatMap(parts::part);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        byte[] transitional = strict ? StrictVariant.toTransitional(content.get()) : content.get();
        try {
            return Optional.of(
                    parser.parse(new ByteArrayInputStream(transitional), POIXMLTypeLoader.DEFAULT_XML_OPTIONS));
        } catch (XmlException | IOException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static UnreadableDocumentException damaged() {
        return new UnreadableDocumentException(Refusal.DAMAGED, "no main part");
    }
}
