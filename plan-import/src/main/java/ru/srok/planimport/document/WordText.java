package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Walks through a simplified Word document in reading order and prints its paragraphs with their labels. */
final class WordText {

    private final XWPFDocument document;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private String carried = "";

    WordText(XWPFDocument document) {
        this.document = document;
        this.styles = new WordStyles(document);
        this.numbering = new WordNumbering(document, styles);
    }

    /** Adds everything that the document holds to the blocks. */
    void addBlocks(BlockList blocks) {
        for (XmlObject element : elements(document.getDocument().getBody())) {
            if (element instanceof CTP paragraph) {
                print(new XWPFParagraph(paragraph, document)).ifPresent(blocks::addParagraph);
            } else if (element instanceof CTTbl table) {
                blocks.addTable(new WordTable(this).rows(new XWPFTable(table, document)));
            }
        }
    }

    /** The library's own lists of elements were made before the markup was simplified. */
    private static List<XmlObject> elements(XmlObject parent) {
        List<XmlObject> elements = new ArrayList<>();
        try (XmlCursor at = parent.newCursor()) {
            for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
                elements.add(at.getObject());
            }
        }
        return elements;
    }

    /** The paragraphs of a cell, those of tables within it too, with {@code \n} for a line break. */
    List<String> paragraphs(XWPFTableCell cell) {
        List<String> paragraphs = new ArrayList<>();
        addParagraphs(cell, paragraphs);
        return paragraphs;
    }

    private void addParagraphs(XWPFTableCell cell, List<String> paragraphs) {
        cell.getBodyElements().forEach(element -> {
            if (element instanceof XWPFParagraph paragraph) {
                print(paragraph).ifPresent(paragraphs::add);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    row.getTableCells().forEach(inner -> addParagraphs(inner, paragraphs));
                }
            }
        });
    }

    /** A paragraph whose end was deleted with changes tracked runs on in the next one. */
    private Optional<String> print(XWPFParagraph paragraph) {
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
