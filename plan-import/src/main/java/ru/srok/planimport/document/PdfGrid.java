package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The grid of a ruled table: edges, and for each of its smallest boxes the cell it belongs to.
 *
 * @param xs edges of columns
 * @param ys edges of rows, downwards
 * @param cellOf by row and column, number of the cell
 */
record PdfGrid(List<Double> xs, List<Double> ys, int[][] cellOf) {

    private static final int MOST_BOXES = 100_000;
    /** Lines that stand out farther than this from the outermost crossing lines hold a column or row of their own. */
    private static final double OPEN_SIDE = 12;

    /** A grid, if the lines make at least two cells. */
    static Optional<PdfGrid> of(List<PdfRule> rules) {
        List<Double> xs = edges(rules, false);
        List<Double> ys = edges(rules, true);
        long boxes = (xs.size() - 1L) * (ys.size() - 1L);
        if (xs.size() < 2 || ys.size() < 2 || boxes < 2 || boxes > MOST_BOXES) {
            return Optional.empty();
        }
        int[][] cells = new PdfGridCells(xs, ys, rules).numbered();
        boolean several =
                Arrays.stream(cells).flatMapToInt(Arrays::stream).distinct().count() > 1;
        return several ? Optional.of(new PdfGrid(xs, ys, cells)) : Optional.empty();
    }

    double left() {
        return xs.get(0);
    }

    double right() {
        return xs.get(xs.size() - 1);
    }

    double top() {
        return ys.get(0);
    }

    double bottom() {
        return ys.get(ys.size() - 1);
    }

    /** Number of the cell at a point, or -1. */
    int cellAt(double x, double y) {
        int row = PdfEdges.gapOf(ys, y);
        int column = PdfEdges.gapOf(xs, x);
        return row < 0 || column < 0 ? -1 : cellOf[row][column];
    }

    /** Whether it stands within one cell of another grid: a table in a table, or a box around a word. */
    boolean inside(PdfGrid other) {
        int cell = other.cellAt(left() + 1, top() + 1);
        return cell >= 0 && cell == other.cellAt(right() - 1, bottom() - 1);
    }

    private static List<Double> edges(List<PdfRule> rules, boolean horizontal) {
        List<Double> places = new ArrayList<>(rules.stream()
                .filter(rule -> rule.horizontal() == horizontal)
                .map(PdfRule::at)
                .toList());
        if (places.isEmpty()) {
            return List.of();
        }
        double first = Collections.min(places);
        double last = Collections.max(places);
        List<PdfRule> crossing =
                rules.stream().filter(rule -> rule.horizontal() != horizontal).toList();
        crossing.stream()
                .map(PdfRule::from)
                .filter(at -> at < first - OPEN_SIDE)
                .min(Double::compare)
                .ifPresent(places::add);
        crossing.stream()
                .map(PdfRule::to)
                .filter(at -> at > last + OPEN_SIDE)
                .max(Double::compare)
                .ifPresent(places::add);
        return PdfEdges.clustered(places, PdfRule.SLACK);
    }
}
