package ru.srok.planimport.document;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** The printed text of one Word paragraph whose markup is simplified. */
final class WordParagraph {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordParagraph() {}

    /** The text, with {@code \n} for a line break. */
    static String text(CTP paragraph, WordStyles styles) {
        StringBuilder text = new StringBuilder();
        String style = style(paragraph);
        for (CTR run : WordText.elements(paragraph, CTR.class)) {
            if (!styles.hides(run, style)) {
                addText(run, text);
            }
        }
        return text.toString();
    }

    /** The id of the paragraph's style. */
    static @Nullable String style(CTP paragraph) {
        CTPPr properties = paragraph.getPPr();
        return properties == null || properties.getPStyle() == null
                ? null
                : properties.getPStyle().getVal();
    }

    /** Whether a paragraph's end was deleted with changes tracked. */
    static boolean isEndDeleted(CTP paragraph) {
        CTParaRPr end = end(paragraph);
        return end != null && end.isSetDel();
    }

    static boolean isEndHidden(CTP paragraph) {
        CTParaRPr end = end(paragraph);
        return end != null && end.sizeOfVanishArray() > 0 && WordStyles.isOn(end.getVanishArray(0));
    }

    private static @Nullable CTParaRPr end(CTP paragraph) {
        CTPPr properties = paragraph.getPPr();
        return properties == null ? null : properties.getRPr();
    }

    /** The library's own text of a run has no symbols and no unbreakable hyphens, but marks of notes and check boxes. */
    private static void addText(CTR run, StringBuilder text) {
        try (XmlCursor at = run.newCursor()) {
            for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
                switch (at.getName().getLocalPart()) {
                    case "t" -> text.append(at.getTextValue());
                    case "tab", "ptab" -> text.append(' ');
                    case "br" -> text.append(isLineBreak(at) ? '\n' : ' ');
                    case "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "sym" -> text.append(symbol(attribute(at, "char")));
                    default -> {
                        // properties, pictures and marks print no text
                    }
                }
            }
        }
    }

    private static boolean isLineBreak(XmlCursor lineBreak) {
        String type = attribute(lineBreak, "type");
        return type.isEmpty() || type.equals("textWrapping");
    }

    private static String attribute(XmlCursor element, String name) {
        String value = element.getAttributeText(new QName(WORD, name));
        return value == null ? "" : value;
    }

    /** A character of a symbol font: as a bullet it matters that it is there, not which it is. */
    private static String symbol(String code) {
        try {
            int point = Integer.parseInt(code, 16);
            boolean ownFont = point >= 0xE000 || !Character.isDefined(point);
            return ownFont ? "•" : Character.toString(point);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
