package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the parts of all pages into reading order and joins the pieces of a table that runs over pages. */
final class PdfParts {

    private final List<PdfPart> parts = new ArrayList<>();
    private final List<PdfBlock.Piece> table = new ArrayList<>();
    private final List<PdfBlock.Text> text = new ArrayList<>();
    private final PdfBody body;

    private PdfParts(PdfBody body) {
        this.body = body;
    }

    static List<PdfPart> of(List<PdfSheet> drawn) {
        List<PdfSheet> sheets = PdfFurniture.without(drawn);
        List<PdfBlock.Piece> open = PdfOpenTables.find(sheets);
        PdfParts made = new PdfParts(PdfBody.of(sheets));
        for (PdfSheet sheet : sheets) {
            List<PdfBlock.Piece> here = open.stream()
                    .filter(piece -> piece.page() == sheet.page().number())
                    .toList();
            blocks(sheet, here).forEach(made::add);
        }
        made.endText();
        made.endTable();
        return made.parts;
    }

    private static List<PdfBlock> blocks(PdfSheet sheet, List<PdfBlock.Piece> open) {
        List<PdfBlock> blocks = new ArrayList<>(sheet.pieces());
        blocks.addAll(open);
        List<PdfGlyph> text = sheet.free().stream()
                .filter(glyph -> open.stream().noneMatch(piece -> piece.holds(glyph)))
                .toList();
        PdfLines.of(text)
                .forEach(line -> blocks.add(new PdfBlock.Text(sheet.page().number(), line)));
        blocks.sort(Comparator.comparingDouble(PdfBlock::top));
        return blocks;
    }

    private void add(PdfBlock block) {
        if (block instanceof PdfBlock.Text line) {
            endTable();
            if (!text.isEmpty() && text.get(0).page() != line.page()) {
                endText();
            }
            text.add(line);
        } else if (block instanceof PdfBlock.Piece piece && !piece.rows().isEmpty()) {
            endText();
            if (!table.isEmpty() && !PdfTables.continues(edges(), piece.edges())) {
                endTable();
            }
            table.add(piece);
        }
    }

    /** The piece with most columns tells best where the columns are. */
    private List<Double> edges() {
        return table.stream()
                .map(PdfBlock.Piece::edges)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private void endTable() {
        if (!table.isEmpty()) {
            parts.add(PdfPart.OfTable.of(table));
        }
        table.clear();
    }

    private void endText() {
        if (!text.isEmpty()) {
            int page = text.get(0).page();
            List<PdfLine> lines = text.stream().map(PdfBlock.Text::line).toList();
            parts.add(new PdfPart.OfText(page, body.text(page, lines)));
        }
        text.clear();
    }
}
