package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The printed text of one Word paragraph, and the text boxes that hang on it. */
final class WordParagraph {

    /** What was deleted or moved away with changes tracked, and what is never printed as text. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText", "delText", "delInstrText", "rt", "Fallback");

    private final WordStyles styles;
    private final String style;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    private WordParagraph(WordStyles styles, String style) {
        this.styles = styles;
        this.style = style;
    }

    static WordParagraph read(Element paragraph, WordStyles styles) {
        String style =
                Xml.find(paragraph, "pPr", "pStyle").map(WordStyles::value).orElse("");
        WordParagraph read = new WordParagraph(styles, style);
        read.walk(paragraph);
        return read;
    }

    /** Whether a paragraph's end was deleted with changes tracked. */
    static boolean isEndDeleted(Element paragraph) {
        return Xml.find(paragraph, "pPr", "rPr", "del").isPresent();
    }

    static boolean isEndHidden(Element paragraph) {
        return Xml.find(paragraph, "pPr", "rPr").flatMap(WordStyles::vanish).orElse(false);
    }

    /** The text, with {@code \n} for a line break. */
    String text() {
        return text.toString();
    }

    /** The contents of its text boxes. */
    List<Element> boxes() {
        return boxes;
    }

    private void walk(Element parent) {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (SKIPPED.contains(name) || (name.equals("r") && styles.hides(child, style))) {
                continue;
            }
            switch (name) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "ptab" -> text.append(' ');
                case "br" -> text.append(isLineBreak(child) ? '\n' : ' ');
                case "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append(symbol(child));
                case "txbxContent" -> boxes.add(child);
                default -> walk(child);
            }
        }
    }

    private static boolean isLineBreak(Element lineBreak) {
        String type = Xml.attribute(lineBreak, "type");
        return type.isEmpty() || type.equals("textWrapping");
    }

    /** A character of a symbol font: as a bullet it matters that it is there, not which it is. */
    private static String symbol(Element symbol) {
        String code = Xml.attribute(symbol, "char");
        try {
            int point = Integer.parseInt(code, 16);
            boolean ownFont = point >= 0xE000 || !Character.isDefined(point);
            return ownFont ? "•" : Character.toString(point);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
