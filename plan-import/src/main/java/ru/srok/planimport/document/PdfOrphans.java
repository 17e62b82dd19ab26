package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parts of a numbered table's row that a paragraph's gap cut off: they have no number and stand closer to one neighbour
 * than rows stand to each other.
 */
final class PdfOrphans {

    private static final double CLOSER = 0.92;

    private final PdfBands bands;
    private final String header;
    private final double usual;

    /**
     * For the rows of one page.
     *
     * @param header text of the table's first row
     * @param usual distance of the table's rows, see {@link #usualGap}
     */
    PdfOrphans(PdfBands bands, String header, double usual) {
        this.bands = bands;
        this.header = header;
        this.usual = usual;
    }

    List<List<PdfLine>> attached(List<List<PdfLine>> rows) {
        List<List<PdfLine>> attached = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double above = row == 0 ? Double.MAX_VALUE : gap(rows, row);
            double below = row + 1 == rows.size() ? Double.MAX_VALUE : gap(rows, row + 1);
            if (isOrphan(rows, row) && above < usual * CLOSER && above <= below && joins(attached)) {
                attached.get(attached.size() - 1).addAll(rows.get(row));
            } else if (isOrphan(rows, row) && below < usual * CLOSER && !bands.isHeading(rows.get(row + 1))) {
                rows.get(row + 1).addAll(rows.get(row));
            } else {
                attached.add(new ArrayList<>(rows.get(row)));
            }
        }
        return attached;
    }

    private boolean joins(List<List<PdfLine>> attached) {
        if (attached.isEmpty()) {
            return false;
        }
        List<PdfLine> last = attached.get(attached.size() - 1);
        return !bands.isHeading(last) && !text(last).equals(header);
    }

    private boolean isOrphan(List<List<PdfLine>> rows, int row) {
        return !text(rows.get(row)).equals(header) && !bands.numbered(rows.get(row)) && !bands.isHeading(rows.get(row));
    }

    static String text(List<PdfLine> row) {
        return row.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }

    /** The distances between rows that both have numbers. */
    static List<Double> gaps(PdfBands bands, List<List<PdfLine>> rows) {
        List<Double> gaps = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            if (bands.numbered(rows.get(row - 1)) && bands.numbered(rows.get(row))) {
                gaps.add(gap(rows, row));
            }
        }
        return gaps;
    }

    /** Nothing where the table has no numbers: then nothing can be missing one. */
    static double usualGap(List<Double> gaps) {
        List<Double> sorted = gaps.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static double gap(List<List<PdfLine>> rows, int row) {
        double bottom =
                rows.get(row - 1).stream().mapToDouble(PdfLine::bottom).max().orElse(0);
        return rows.get(row).stream().mapToDouble(PdfLine::top).min().orElse(0) - bottom;
    }
}
