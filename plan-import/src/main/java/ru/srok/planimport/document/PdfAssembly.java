package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import ru.srok.planimport.document.SourceDocument.Block;
import ru.srok.planimport.document.SourceDocument.Paragraph;
import ru.srok.planimport.document.SourceDocument.Table;

/** Makes the document of its parts. */
final class PdfAssembly {

    private final List<PdfPart> parts;
    private final PdfParagraphs paragraphs;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int texts;

    private PdfAssembly(List<PdfPart> parts) {
        this.parts = parts;
        this.paragraphs = new PdfParagraphs(PdfStyle.of(
                parts.stream().flatMap(part -> part.texts().stream()).toList()));
    }

    static SourceDocument document(String name, List<PdfPage> pages) {
        PdfAssembly assembly =
                new PdfAssembly(PdfParts.of(pages.stream().map(PdfSheet::of).toList()));
        assembly.parts.forEach(assembly::add);
        return new SourceDocument(name, assembly.blocks);
    }

    private void add(PdfPart part) {
        if (part instanceof PdfPart.OfTable table) {
            tables++;
            blocks.add(new Table(tables, PdfTables.rows(table, paragraphs)));
        } else if (part instanceof PdfPart.OfText text) {
            for (String paragraph : paragraphs.of(text.text())) {
                texts++;
                blocks.add(new Paragraph(texts, text.page(), paragraph));
            }
        }
    }
}
