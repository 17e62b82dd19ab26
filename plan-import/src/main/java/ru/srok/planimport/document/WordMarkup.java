package ru.srok.planimport.document;

import java.util.Set;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Simplifies the markup of a Word document until the library's model shows all that is printed: changes are accepted,
 * content controls, fields and links are replaced by what they hold, and text boxes stand behind their paragraph.
 */
final class WordMarkup {

    /** What was deleted or moved away with changes tracked, what is never printed, and second versions of a drawing. */
    private static final Set<String> REMOVED =
            Set.of("del", "moveFrom", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "rt", "Fallback");

    private static final Set<String> WRAPPERS = Set.of(
            "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "ins",
            "moveTo",
            "hyperlink",
            "fldSimple",
            "bdo",
            "dir",
            "ruby",
            "rubyBase",
            "AlternateContent",
            "Choice");

    private static final Set<String> PROPERTIES =
            Set.of("pPr", "rPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sectPr");

    private static final Set<String> PICTURES = Set.of("drawing", "pict", "object", "imagedata");

    private boolean pictures;

    /** Whether pictures or text boxes were met. */
    boolean hasPictures() {
        return pictures;
    }

    /** Simplifies everything below an element, in place. */
    void simplify(XmlObject root) {
        try (XmlCursor at = root.newCursor()) {
            simplifyBelow(at, at);
        }
    }

    private void simplifyBelow(XmlCursor parent, XmlCursor paragraph) {
        try (XmlCursor at = parent.newCursor()) {
            boolean more = at.toFirstChild();
            while (more) {
                more = simplifyAt(at, at.getName().getLocalPart(), paragraph);
            }
        }
    }

    /** Simplifies the element and goes on to the next one; whether there is any. */
    private boolean simplifyAt(XmlCursor at, String name, XmlCursor paragraph) {
        if (REMOVED.contains(name)) {
            return remove(at);
        }
        if (PROPERTIES.contains(name)) {
            return at.toNextSibling();
        }
        pictures |= PICTURES.contains(name);
        simplifyBelow(at, name.equals("p") ? at : paragraph);
        if (name.equals("txbxContent")) {
            moveBehind(paragraph, at);
        }
        return WRAPPERS.contains(name) ? unwrap(at) : at.toNextSibling();
    }

    private static boolean remove(XmlCursor at) {
        at.removeXml();
        return at.isStart() || at.toNextSibling();
    }

    private static boolean unwrap(XmlCursor at) {
        try (XmlCursor before = at.newCursor()) {
            at.moveXmlContents(before);
        }
        return remove(at);
    }

    private static void moveBehind(XmlCursor paragraph, XmlCursor box) {
        try (XmlCursor behind = paragraph.newCursor()) {
            behind.toEndToken();
            behind.toNextToken();
            box.moveXmlContents(behind);
        }
    }
}
