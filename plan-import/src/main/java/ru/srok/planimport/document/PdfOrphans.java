package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parts of a numbered table's row that a gap within a cell cut off: they have no number, and stand closer to one
 * neighbour than rows stand to each other, or their text goes on with its text.
 */
final class PdfOrphans {

    private static final double CLOSER = 0.92;
    /** No gap within a cell is wider than this many font heights. */
    private static final double FARTHEST = 2.5;

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
            if (goesUp(rows, row, attached)) {
                attached.get(attached.size() - 1).addAll(rows.get(row));
            } else if (goesDown(rows, row)) {
                rows.get(row + 1).addAll(rows.get(row));
            } else {
                attached.add(new ArrayList<>(rows.get(row)));
            }
        }
        return attached;
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

    private boolean goesUp(List<List<PdfLine>> rows, int row, List<List<PdfLine>> attached) {
        if (!isOrphan(rows.get(row)) || attached.isEmpty() || !isPlain(attached.get(attached.size() - 1))) {
            return false;
        }
        double above = gap(rows, row);
        double below = row + 1 == rows.size() ? Double.MAX_VALUE : gap(rows, row + 1);
        return above < usual * CLOSER && above <= below || above < farthest(rows.get(row)) && goesOn(rows.get(row));
    }

    private boolean goesDown(List<List<PdfLine>> rows, int row) {
        if (!isOrphan(rows.get(row)) || row + 1 == rows.size() || !isPlain(rows.get(row + 1))) {
            return false;
        }
        double below = gap(rows, row + 1);
        return below < usual * CLOSER || below < farthest(rows.get(row)) && goesOn(rows.get(row + 1));
    }

    private double farthest(List<PdfLine> row) {
        return usual == 0 ? 0 : FARTHEST * row.get(0).size();
    }

    private boolean isOrphan(List<PdfLine> row) {
        return !bands.numbered(row) && isPlain(row);
    }

    private boolean isPlain(List<PdfLine> row) {
        return !bands.isHeading(row) && !text(row).equals(header);
    }

    /** Whether it has no title, or one that begins in the middle of a sentence or list. */
    private boolean goesOn(List<PdfLine> row) {
        return row.stream()
                .filter(run -> bands.columnOf(run) == 1)
                .min(Comparator.comparingDouble(PdfLine::base))
                .map(PdfLine::text)
                .map(text -> Character.isLowerCase(text.charAt(0)) || PdfParagraphs.startsItem(text))
                .orElse(true);
    }

    private static double gap(List<List<PdfLine>> rows, int row) {
        double bottom =
                rows.get(row - 1).stream().mapToDouble(PdfLine::bottom).max().orElse(0);
        return rows.get(row).stream().mapToDouble(PdfLine::top).min().orElse(0) - bottom;
    }
}
