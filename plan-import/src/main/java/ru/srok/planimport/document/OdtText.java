package ru.srok.planimport.document;

import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import ru.srok.planimport.document.OdtLists.Position;

/** Walks through an OpenDocument text in reading order. */
final class OdtText {

    private static final Set<String> SKIPPED =
            Set.of("tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls", "annotation");

    private final OdtStyles styles;
    private final OdtLists lists;

    OdtText(OdtStyles styles) {
        this.styles = styles;
        this.lists = new OdtLists(styles);
    }

    /** Adds everything below an element to the blocks. */
    void addBlocks(Element parent, BlockList blocks) {
        walk(parent, new Sink(blocks::addParagraph, table -> blocks.addTable(new OdtTable(this).rows(table))));
    }

    /** Hands on the paragraphs of a cell, those of tables within it too, with {@code \n} for a line break. */
    void paragraphs(Element cell, Consumer<String> paragraphs) {
        walk(cell, new Sink(paragraphs, table -> paragraphs(table, paragraphs)));
    }

    /** What to do with paragraphs and with tables. */
    private record Sink(Consumer<String> paragraph, Consumer<Element> table) {}

    private void walk(Element parent, Sink sink) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p", "h" -> print(child, "", sink);
                case "table" -> sink.table().accept(child);
                case "list" -> walkList(child, lists.enter(child), sink);
                default -> {
                    if (!SKIPPED.contains(child.getLocalName())) {
                        walk(child, sink);
                    }
                }
            }
        }
    }

    private void walkList(Element list, Position at, Sink sink) {
        for (Element item : Xml.children(list)) {
            if (item.getLocalName().equals("list-item")) {
                walkItem(item, at, sink);
            } else {
                walk(item, sink);
            }
        }
    }

    /** Only the first paragraph of an item bears the label; an item that only holds a deeper list bears none. */
    private void walkItem(Element item, Position at, Sink sink) {
        boolean first = true;
        for (Element child : Xml.children(item)) {
            if (child.getLocalName().equals("list")) {
                walkList(child, lists.enter(child, at), sink);
            } else {
                print(child, first ? lists.label(item, at) : "", sink);
            }
            first = false;
        }
    }

    private void print(Element element, String label, Sink sink) {
        OdtParagraph paragraph = OdtParagraph.read(element, styles);
        sink.paragraph().accept(ListLabel.before(paragraph.text(), label));
        paragraph.boxes().forEach(box -> walk(box, sink));
    }
}
