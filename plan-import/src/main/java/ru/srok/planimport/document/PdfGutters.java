package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of a table without ruling lines, by the white stretches between them.
 *
 * @param white the stretches, one fewer than columns
 * @param edges the columns' edges, the outer ones included
 */
record PdfGutters(List<PdfHeaderRow.Span> white, List<Double> edges) {

    private static final double STEP = 0.5;
    private static final double WIDEST_PADDING = 6;
    private static final double NO_WIDTH = 1;

    static PdfGutters of(List<PdfHeaderRow.Span> header, List<PdfLine> runs) {
        List<PdfHeaderRow.Span> first = white(header, runs);
        List<PdfLine> inColumns =
                runs.stream().filter(run -> !crosses(first, run)).toList();
        List<PdfHeaderRow.Span> second = white(header, inColumns);
        return new PdfGutters(second, edges(second, inColumns));
    }

    /** Whether a piece of text goes over a column's edge, as headings within a table do. */
    boolean crossedBy(PdfLine run) {
        return crosses(white, run);
    }

    int columnOf(PdfLine run) {
        double middle = (run.left() + run.right()) / 2;
        int column = 0;
        while (column < white.size() && middle > white.get(column).middle()) {
            column++;
        }
        return column;
    }

    int columns() {
        return white.size() + 1;
    }

    private static boolean crosses(List<PdfHeaderRow.Span> white, PdfLine run) {
        return white.stream()
                .anyMatch(gap -> run.left() < gap.left() - NO_WIDTH && run.right() > gap.right() + NO_WIDTH);
    }

    private static List<PdfHeaderRow.Span> white(List<PdfHeaderRow.Span> header, List<PdfLine> runs) {
        List<PdfHeaderRow.Span> white = new ArrayList<>();
        for (int i = 1; i < header.size(); i++) {
            white.add(whitest(header.get(i - 1).right(), header.get(i).left(), runs));
        }
        return white;
    }

    /** The widest stretch with the fewest runs across it; of equal ones the last, where the next column begins. */
    private static PdfHeaderRow.Span whitest(double from, double to, List<PdfLine> runs) {
        int steps = Math.max(1, (int) Math.ceil((to - from) / STEP));
        int[] across = new int[steps + 1];
        for (PdfLine run : runs) {
            int begin = (int) Math.max(0, Math.floor((run.left() - from) / STEP));
            int end = (int) Math.min(steps, Math.ceil((run.right() - from) / STEP));
            if (begin < end) {
                across[begin]++;
                across[end]--;
            }
        }
        return longestMinimum(across, steps, from);
    }

    private static PdfHeaderRow.Span longestMinimum(int[] changes, int steps, double from) {
        int count = 0;
        int least = Integer.MAX_VALUE;
        int begin = 0;
        int bestBegin = 0;
        int bestEnd = 0;
        int last = Integer.MIN_VALUE;
        for (int step = 0; step < steps; step++) {
            count += changes[step];
            begin = count == last ? begin : step;
            last = count;
            if (count < least || count == least && step + 1 - begin >= bestEnd - bestBegin) {
                least = count;
                bestBegin = begin;
                bestEnd = step + 1;
            }
        }
        return new PdfHeaderRow.Span(from + bestBegin * STEP, from + bestEnd * STEP);
    }

    /** Cells are padded alike on both sides: half of the narrowest stretch. */
    private static List<Double> edges(List<PdfHeaderRow.Span> white, List<PdfLine> runs) {
        double narrowest = white.stream()
                .mapToDouble(gap -> gap.right() - gap.left())
                .min()
                .orElse(0);
        double padding = Math.min(narrowest / 2, WIDEST_PADDING);
        List<Double> edges = new ArrayList<>();
        edges.add(runs.stream().mapToDouble(PdfLine::left).min().orElse(0) - padding);
        white.forEach(gap -> edges.add(gap.right() - padding));
        edges.add(runs.stream().mapToDouble(PdfLine::right).max().orElse(0) + padding);
        return edges;
    }
}
