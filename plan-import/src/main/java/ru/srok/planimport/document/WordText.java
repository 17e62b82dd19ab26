package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Walks through a simplified Word document in reading order and prints its paragraphs with their labels. */
final class WordText {

    private final CTBody body;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private String carried = "";

    WordText(WordPackage word) {
        this.body = word.body();
        this.styles = new WordStyles(word.styles());
        this.numbering = new WordNumbering(word.numbering(), styles);
    }

    /** Adds everything that the document holds to the blocks. */
    void addBlocks(BlockList blocks) {
        for (XmlObject element : elements(body)) {
            if (element instanceof CTP paragraph) {
                print(paragraph).ifPresent(blocks::addParagraph);
            } else if (element instanceof CTTbl table) {
                blocks.addTable(new WordTable(this).rows(table));
            }
        }
    }

    /** The elements right below one, in order; the library's lists by name would lose the order and count anew at each step. */
    static List<XmlObject> elements(XmlObject parent) {
        List<XmlObject> elements = new ArrayList<>();
        try (XmlCursor at = parent.newCursor()) {
            for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
                elements.add(at.getObject());
            }
        }
        return elements;
    }

    static <T extends XmlObject> List<T> elements(XmlObject parent, Class<T> type) {
        return elements(parent).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The paragraphs of a cell, those of tables within it too, with {@code \n} for a line break. */
    List<String> paragraphs(CTTc cell) {
        List<String> paragraphs = new ArrayList<>();
        addParagraphs(cell, paragraphs);
        return paragraphs;
    }

    private void addParagraphs(CTTc cell, List<String> paragraphs) {
        for (XmlObject element : elements(cell)) {
            if (element instanceof CTP paragraph) {
                print(paragraph).ifPresent(paragraphs::add);
            } else if (element instanceof CTTbl table) {
                elements(table, CTRow.class)
                        .forEach(row -> elements(row, CTTc.class).forEach(inner -> addParagraphs(inner, paragraphs)));
            }
        }
    }

    /** A paragraph whose end was deleted with changes tracked runs on in the next one. */
    private Optional<String> print(CTP paragraph) {
        String text = carried + WordParagraph.text(paragraph, styles);
        carried = "";
        if (WordParagraph.isEndDeleted(paragraph)) {
            carried = text;
            return Optional.empty();
        }
        boolean hidden = text.isBlank() && WordParagraph.isEndHidden(paragraph);
        return hidden ? Optional.empty() : Optional.of(ListLabel.before(text, numbering.label(paragraph)));
    }
}
