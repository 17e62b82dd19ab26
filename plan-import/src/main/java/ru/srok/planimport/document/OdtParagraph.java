package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The printed text of one paragraph of an OpenDocument text, and the text boxes that hang on it. */
final class OdtParagraph {

    private static final Set<String> SKIPPED = Set.of(
            "annotation", "annotation-end", "note", "title", "desc", "tracked-changes", "hidden-text", "ruby-text");
    private static final int MOST_BLANKS = 1_000;

    private final OdtStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    private OdtParagraph(OdtStyles styles) {
        this.styles = styles;
    }

    static OdtParagraph read(Element paragraph, OdtStyles styles) {
        OdtParagraph read = new OdtParagraph(styles);
        if (!styles.hides(Xml.attribute(paragraph, "style-name"))) {
            read.walk(paragraph);
        }
        return read;
    }

    /** The text, with {@code \n} for a line break. */
    String text() {
        return text.toString();
    }

    /** Its text boxes. */
    List<Element> boxes() {
        return boxes;
    }

    private void walk(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text characters) {
                addCollapsed(characters.getData());
            } else if (node instanceof Element element && !SKIPPED.contains(element.getLocalName())) {
                take(element);
            }
        }
    }

    private void take(Element element) {
        switch (element.getLocalName()) {
            case "s" -> text.append(" ".repeat(Math.max(1, Math.min(MOST_BLANKS, Xml.number(element, "c", 1)))));
            case "tab" -> text.append(' ');
            case "line-break" -> text.append('\n');
            case "text-box" -> boxes.add(element);
            default -> {
                if (!styles.hides(Xml.attribute(element, "style-name"))) {
                    walk(element);
                }
            }
        }
    }

    /** Blanks and line ends of the XML count as one blank. */
    private void addCollapsed(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean after = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (!blank) {
                text.append(c);
            } else if (!after) {
                text.append(' ');
            }
        }
    }
}
