package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Walks through a Word document in reading order and prints its paragraphs with their labels. */
final class WordText {

    private static final Set<String> SKIPPED =
            Set.of("sdtPr", "sdtEndPr", "tcPr", "sectPr", "del", "moveFrom", "Fallback");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private String carried = "";

    WordText(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Adds everything below an element to the blocks. */
    void addBlocks(Element parent, BlockList blocks) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> addParagraph(child, blocks);
                case "tbl" -> blocks.addTable(new WordTable(this).rows(child));
                default -> {
                    if (!SKIPPED.contains(child.getLocalName())) {
                        addBlocks(child, blocks);
                    }
                }
            }
        }
    }

    private void addParagraph(Element element, BlockList blocks) {
        WordParagraph paragraph = WordParagraph.read(element, styles);
        print(element, paragraph).ifPresent(blocks::addParagraph);
        paragraph.boxes().forEach(box -> addBlocks(box, blocks));
    }

    /** The paragraphs of a cell, those of tables within it too, with {@code \n} for a line break. */
    List<String> paragraphs(Element cell) {
        List<String> paragraphs = new ArrayList<>();
        addParagraphs(cell, paragraphs);
        return paragraphs;
    }

    private void addParagraphs(Element parent, List<String> paragraphs) {
        for (Element child : Xml.children(parent)) {
            if (child.getLocalName().equals("p")) {
                WordParagraph paragraph = WordParagraph.read(child, styles);
                print(child, paragraph).ifPresent(paragraphs::add);
                paragraph.boxes().forEach(box -> addParagraphs(box, paragraphs));
            } else if (!SKIPPED.contains(child.getLocalName())) {
                addParagraphs(child, paragraphs);
            }
        }
    }

    /** A paragraph whose end was deleted with changes tracked runs on in the next one. */
    private Optional<String> print(Element element, WordParagraph paragraph) {
        String text = carried + paragraph.text();
        carried = "";
        if (WordParagraph.isEndDeleted(element)) {
            carried = text;
            return Optional.empty();
        }
        boolean hidden = text.isBlank() && WordParagraph.isEndHidden(element);
        return hidden ? Optional.empty() : Optional.of(ListLabel.before(text, numbering.label(element)));
    }
}
