package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A page after its ruled tables were found.
 *
 * @param pieces parts of ruled tables, from top to bottom
 * @param free what stands outside of them
 * @param rules lines that are no part of a ruled table
 */
record PdfSheet(PdfPage page, List<PdfBlock.Piece> pieces, List<PdfGlyph> free, List<PdfRule> rules) {

    static PdfSheet of(PdfPage page) {
        List<PdfRule> rest = new ArrayList<>();
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfRule> group : PdfRules.connected(PdfRules.joined(page.rules()))) {
            PdfGrid.of(group).ifPresentOrElse(grids::add, () -> rest.addAll(group));
        }
        List<PdfGrid> outer = grids.stream()
                .filter(grid -> grids.stream().noneMatch(grid::inside))
                .sorted(Comparator.comparingDouble(PdfGrid::top))
                .toList();
        PdfGridText text = new PdfGridText(page, outer);
        return new PdfSheet(page, text.pieces(), text.free(), rest);
    }

    PdfSheet without(Set<PdfGlyph> glyphs) {
        List<PdfGlyph> rest =
                free.stream().filter(glyph -> !glyphs.contains(glyph)).toList();
        return new PdfSheet(page, pieces, rest, rules);
    }
}
