package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A table without vertical lines: its header, and the pieces of text from there on, page by page. */
final class PdfOpenTable {

    private static final int MOST_HEADING_LINES = 6;

    private final PdfHeaderRow header;
    private final double leading;
    private final List<Part> parts = new ArrayList<>();

    /** What one page has of it. */
    private record Part(PdfSheet sheet, List<PdfLine> runs) {}

    PdfOpenTable(PdfHeaderRow header, double leading) {
        this.header = header;
        this.leading = leading;
    }

    PdfHeaderRow header() {
        return header;
    }

    void add(PdfSheet sheet, List<PdfLine> runs) {
        parts.add(new Part(sheet, runs));
    }

    /** Its rows on each page, up to the last that has text in several columns; the rest is no table any more. */
    List<PdfBlock.Piece> pieces() {
        PdfGutters gutters = PdfGutters.of(
                header.columns(),
                parts.stream().flatMap(part -> part.runs().stream()).toList());
        List<PdfBlock.Piece> pieces = new ArrayList<>();
        List<PdfOpenRow> rows = new ArrayList<>();
        for (Part part : parts) {
            PdfBands bands = new PdfBands(gutters, leading, part.sheet().rules());
            bands.of(part.runs())
                    .forEach(band -> rows.add(PdfOpenRow.of(part.sheet().page().number(), band, gutters)));
        }
        rows.subList(end(rows), rows.size()).clear();
        rows.stream()
                .collect(Collectors.groupingBy(PdfOpenRow::page))
                .forEach((page, onPage) -> pieces.add(piece(onPage, gutters)));
        pieces.sort(Comparator.comparingInt(PdfBlock.Piece::page));
        return pieces;
    }

    private static int end(List<PdfOpenRow> rows) {
        int end = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).heading() && rows.get(row).lines() > MOST_HEADING_LINES) {
                return end;
            }
            end = rows.get(row).structured() ? row + 1 : end;
        }
        return end;
    }

    private static PdfBlock.Piece piece(List<PdfOpenRow> rows, PdfGutters gutters) {
        double top = rows.get(0).top();
        double bottom = rows.get(rows.size() - 1).bottom();
        List<PdfRow> drawn = rows.stream().map(PdfOpenRow::drawn).toList();
        return new PdfBlock.Piece(rows.get(0).page(), top, bottom, gutters.edges(), drawn);
    }
}
