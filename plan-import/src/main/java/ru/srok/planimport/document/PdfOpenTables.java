package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds tables without vertical lines in what stands outside the ruled ones. */
final class PdfOpenTables {

    private final double leading;
    private final List<PdfOpenTable> tables = new ArrayList<>();
    private @Nullable PdfOpenTable open;

    private PdfOpenTables(double leading) {
        this.leading = leading;
    }

    /** The parts of such tables on all pages. */
    static List<PdfBlock.Piece> find(List<PdfSheet> sheets) {
        double leading = PdfRuns.leading(
                sheets.stream().map(sheet -> PdfRuns.of(sheet.free())).toList());
        PdfOpenTables finder = new PdfOpenTables(leading);
        for (PdfSheet sheet : sheets) {
            finder.read(sheet);
        }
        return finder.tables.stream().flatMap(table -> table.pieces().stream()).toList();
    }

    /** A ruled table ends an open one. */
    private void read(PdfSheet sheet) {
        List<PdfLine> runs = PdfRuns.of(sheet.free());
        int begin = 0;
        for (PdfBlock.Piece piece : sheet.pieces()) {
            int end = begin;
            while (end < runs.size() && runs.get(end).top() < piece.top()) {
                end++;
            }
            read(sheet, runs.subList(begin, end));
            open = null;
            begin = end;
        }
        read(sheet, runs.subList(begin, runs.size()));
    }

    private void read(PdfSheet sheet, List<PdfLine> runs) {
        int begin = 0;
        int search = 0;
        Optional<PdfHeaderRow> found = PdfHeaderRow.find(runs, leading);
        while (found.isPresent()) {
            PdfHeaderRow header = found.get();
            int at = below(runs, header.top() - 1, search);
            if (open == null || header.kinds() > 2 && !header.fits(open.header())) {
                give(sheet, runs.subList(begin, at));
                open = new PdfOpenTable(header, leading);
                tables.add(open);
                begin = at;
            }
            search = Math.max(search + 1, below(runs, header.bottom() - 1, at));
            found = PdfHeaderRow.find(runs.subList(search, runs.size()), leading);
        }
        give(sheet, runs.subList(begin, runs.size()));
    }

    private static int below(List<PdfLine> runs, double place, int from) {
        int at = from;
        while (at < runs.size() && runs.get(at).top() < place) {
            at++;
        }
        return at;
    }

    private void give(PdfSheet sheet, List<PdfLine> runs) {
        if (open != null && !runs.isEmpty()) {
            open.add(sheet, runs);
        }
    }
}
