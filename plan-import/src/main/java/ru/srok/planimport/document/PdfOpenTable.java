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
        List<PdfOpenRow> rows = rows(gutters);
        rows.subList(end(rows), rows.size()).clear();
        List<PdfBlock.Piece> pieces = new ArrayList<>();
        rows.stream()
                .collect(Collectors.groupingBy(PdfOpenRow::page))
                .forEach((page, onPage) -> pieces.add(piece(onPage, gutters)));
        pieces.sort(Comparator.comparingInt(PdfBlock.Piece::page));
        return pieces;
    }

    private List<PdfOpenRow> rows(PdfGutters gutters) {
        List<PdfBands> bands = parts.stream()
                .map(part -> new PdfBands(gutters, leading, part.sheet().rules()))
                .toList();
        List<List<List<PdfLine>>> cut = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            cut.add(bands.get(part).of(parts.get(part).runs()));
            gaps.addAll(PdfOrphans.gaps(bands.get(part), cut.get(part)));
        }
        double usual = PdfOrphans.usualGap(gaps);
        String first = PdfOrphans.text(cut.get(0).get(0));
        List<PdfOpenRow> rows = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            int page = parts.get(part).sheet().page().number();
            new PdfOrphans(bands.get(part), first, bands.get(part).ruled() ? 0 : usual)
                    .attached(cut.get(part))
                    .forEach(row -> rows.add(PdfOpenRow.of(page, row, gutters)));
        }
        return rows;
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
