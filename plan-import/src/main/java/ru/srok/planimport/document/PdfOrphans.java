package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a numbered table's row that a paragraph's gap cut off: they have no number and stand closer to one neighbour
 * than rows stand to each other.
 */
final class PdfOrphans {

    private static final double CLOSER = 0.92;

    private final PdfBands bands;

    PdfOrphans(PdfBands bands) {
        this.bands = bands;
    }

    List<List<PdfLine>> attached(List<List<PdfLine>> rows) {
        double usual = usualGap(rows);
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
        return !attached.isEmpty() && !bands.isHeading(attached.get(attached.size() - 1));
    }

    private boolean isOrphan(List<List<PdfLine>> rows, int row) {
        return !bands.numbered(rows.get(row)) && !bands.isHeading(rows.get(row));
    }

    /** Between two rows that both have numbers; none where the table has none. */
    private double usualGap(List<List<PdfLine>> rows) {
        List<Double> gaps = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            if (bands.numbered(rows.get(row - 1)) && bands.numbered(rows.get(row))) {
                gaps.add(gap(rows, row));
            }
        }
        gaps.sort(Double::compare);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    private static double gap(List<List<PdfLine>> rows, int row) {
        double bottom =
                rows.get(row - 1).stream().mapToDouble(PdfLine::bottom).max().orElse(0);
        return rows.get(row).stream().mapToDouble(PdfLine::top).min().orElse(0) - bottom;
    }
}
