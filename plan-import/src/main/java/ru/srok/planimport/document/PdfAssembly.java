package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.document.SourceDocument.Block;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Table;

/** Makes the document of its parts. */
final class PdfAssembly {

    private static final String SENTENCE_ENDS = ".;:!?";

    private final List<PdfPart> parts;
    private final PdfParagraphs paragraphs;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int texts;

    private PdfAssembly(List<PdfPart> parts) {
        this.parts = parts;
        this.paragraphs = new PdfParagraphs(PdfStyle.of(parts));
    }

    static SourceDocument document(String name, List<PdfPage> pages) {
        PdfAssembly assembly =
                new PdfAssembly(PdfParts.of(pages.stream().map(PdfSheet::of).toList()));
        for (int i = 0; i < assembly.parts.size(); i++) {
            assembly.add(i);
        }
        return new SourceDocument(name, assembly.blocks);
    }

    private void add(int i) {
        if (parts.get(i) instanceof PdfPart.OfTable table) {
            tables++;
            blocks.add(new Table(tables, PdfTables.rows(table, paragraphs)));
        } else if (parts.get(i) instanceof PdfPart.OfText text) {
            List<String> fresh = new ArrayList<>(paragraphs.of(text.text()));
            if (i > 0
                    && parts.get(i - 1) instanceof PdfPart.OfText before
                    && !fresh.isEmpty()
                    && goesOn(before, text)) {
                joinOverPage(before, text, fresh.remove(0));
            }
            for (String paragraph : fresh) {
                texts++;
                blocks.add(new Paragraph(texts, text.page(), paragraph));
            }
        }
    }

    /** Whether a page ends within a paragraph. */
    private static boolean goesOn(PdfPart.OfText before, PdfPart.OfText text) {
        PdfLine last = before.lastLine();
        PdfLine next = text.text().lines().get(0);
        return SENTENCE_ENDS.indexOf(last.text().charAt(last.text().length() - 1)) < 0
                && Character.isLowerCase(next.text().charAt(0))
                && !before.text().endedEarly(last, next);
    }

    private void joinOverPage(PdfPart.OfText before, PdfPart.OfText text, String rest) {
        Paragraph open = (Paragraph) blocks.remove(blocks.size() - 1);
        StringBuilder joined = new StringBuilder(open.text());
        PdfHyphens hyphens = paragraphs.hyphens();
        hyphens.join(
                joined,
                hyphens.seam(
                        before.text(), before.lastLine(), text.text().lines().get(0)));
        blocks.add(new Paragraph(open.number(), open.page(), joined.append(rest).toString()));
    }
}
