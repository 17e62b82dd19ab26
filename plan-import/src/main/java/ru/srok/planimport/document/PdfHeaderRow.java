package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The header row of a table without ruling lines, known by its words.
 *
 * @param columns from left to right, what each header cell covers
 * @param top where it begins
 * @param bottom where it ends
 * @param kinds how many columns of a plan it names
 */
record PdfHeaderRow(List<Span> columns, double top, double bottom, int kinds) {

    private static final int MOST_LINES = 4;

    /** A stretch from left to right. */
    record Span(double left, double right) {

        double middle() {
            return (left + right) / 2;
        }

        boolean overlaps(PdfLine run) {
            return run.left() < right && run.right() > left;
        }

        Span with(PdfLine run) {
            return new Span(Math.min(left, run.left()), Math.max(right, run.right()));
        }
    }

    PdfHeaderRow {
        columns = List.copyOf(columns);
    }

    /** The first header row among a page's pieces of text, which are sorted by height. */
    static Optional<PdfHeaderRow> find(List<PdfLine> runs, double leading) {
        for (int seed = 0; seed < runs.size(); seed++) {
            if (PdfHeaderWords.kind(runs.get(seed).text()) >= 0) {
                Optional<PdfHeaderRow> row = around(runs, seed, leading);
                if (row.isPresent()) {
                    return row;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether each of its cells stands in a column of its own among others. */
    boolean fits(PdfHeaderRow other) {
        if (columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            double middle = columns.get(i).middle();
            if (middle < other.columns.get(i).left()
                    || middle > other.columns.get(i).right()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<PdfHeaderRow> around(List<PdfLine> runs, int seed, double leading) {
        double size = runs.get(seed).size();
        List<PdfLine> row = new ArrayList<>(near(runs, seed, 0.7 * size));
        int kinds = PdfHeaderWords.kinds(row.stream().map(PdfLine::text).toList());
        if (kinds < 2) {
            return Optional.empty();
        }
        List<Span> columns = spans(row);
        if (columns.size() < 3) {
            return Optional.empty();
        }
        columns = grown(runs, row, columns, (leading - 1 + PdfBands.SLACK) * size);
        double top = row.stream().mapToDouble(PdfLine::top).min().orElseThrow();
        double bottom = row.stream().mapToDouble(PdfLine::bottom).max().orElseThrow();
        return Optional.of(new PdfHeaderRow(columns, top, bottom, kinds));
    }

    private static List<PdfLine> near(List<PdfLine> runs, int seed, double distance) {
        double base = runs.get(seed).base();
        List<PdfLine> row = new ArrayList<>();
        for (int i = seed; i >= 0 && base - runs.get(i).base() <= distance; i--) {
            row.add(runs.get(i));
        }
        for (int i = seed + 1; i < runs.size() && runs.get(i).base() - base <= distance; i++) {
            row.add(runs.get(i));
        }
        return row;
    }

    private static List<Span> spans(List<PdfLine> row) {
        List<Span> spans = new ArrayList<>();
        for (PdfLine run :
                row.stream().sorted(Comparator.comparingDouble(PdfLine::left)).toList()) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.overlaps(run)) {
                spans.set(spans.size() - 1, last.with(run));
            } else {
                spans.add(new Span(run.left(), run.right()));
            }
        }
        return spans;
    }

    /** Takes in further lines of the header cells, as long as they stand close and within one cell each. */
    private static List<Span> grown(List<PdfLine> runs, List<PdfLine> row, List<Span> columns, double gap) {
        List<Span> grown = columns;
        for (int line = 0; line < MOST_LINES; line++) {
            double top = row.stream().mapToDouble(PdfLine::top).min().orElseThrow();
            double bottom = row.stream().mapToDouble(PdfLine::bottom).max().orElseThrow();
            List<PdfLine> next = runs.stream()
                    .filter(run -> !row.contains(run) && run.bottom() > top - gap && run.top() < bottom + gap)
                    .toList();
            List<Span> before = grown;
            if (next.isEmpty()
                    || next.stream().anyMatch(run -> PdfBands.isNumber(run.text()) || over(before, run) > 1)) {
                break;
            }
            row.addAll(next);
            grown = spans(row);
        }
        return grown;
    }

    private static long over(List<Span> columns, PdfLine run) {
        return columns.stream().filter(column -> column.overlaps(run)).count();
    }
}
