package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a page's part of a table without vertical lines into rows. */
final class PdfBands {

    /** A gap wider than the one between lines of a paragraph by so many font heights ends a row. */
    static final double SLACK = 0.14;

    private static final int ENOUGH_RULES = 3;
    private static final int LONGEST_NUMBER = 10;

    private final PdfGutters gutters;
    private final double leading;
    private final List<PdfRule> rules;

    PdfBands(PdfGutters gutters, double leading, List<PdfRule> rules) {
        this.gutters = gutters;
        this.leading = leading;
        double half = (gutters.edges().get(gutters.columns()) - gutters.edges().get(0)) / 2;
        this.rules = rules.stream()
                .filter(rule -> rule.horizontal() && rule.to() - rule.from() > half)
                .toList();
    }

    /** The runs of each row, from top to bottom; parts of a row may still stand apart. */
    List<List<PdfLine>> of(List<PdfLine> runs) {
        List<PdfLine> sorted =
                runs.stream().sorted(Comparator.comparingDouble(PdfLine::top)).toList();
        List<List<PdfLine>> bands = new ArrayList<>();
        for (List<PdfLine> block : cut(sorted)) {
            for (List<PdfLine> part : byHeadings(block)) {
                bands.addAll(ruled() ? List.of(part) : byNumbers(part));
            }
        }
        return bands;
    }

    int columnOf(PdfLine run) {
        return gutters.columnOf(run);
    }

    boolean isHeading(List<PdfLine> band) {
        return band.stream().anyMatch(gutters::crossedBy);
    }

    boolean numbered(List<PdfLine> band) {
        return band.stream().anyMatch(this::isRowNumber);
    }

    static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER
                && Character.isLetterOrDigit(text.charAt(0))
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ')' || "IVXLC".indexOf(c) >= 0);
    }

    boolean ruled() {
        return rules.size() >= ENOUGH_RULES;
    }

    private boolean isRowNumber(PdfLine run) {
        return gutters.columnOf(run) == 0 && !gutters.crossedBy(run) && isNumber(run.text());
    }

    private List<List<PdfLine>> cut(List<PdfLine> sorted) {
        List<List<PdfLine>> blocks = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (PdfLine run : sorted) {
            if (blocks.isEmpty() || apart(bottom, run)) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(run);
            bottom = Math.max(bottom, run.bottom());
        }
        return blocks;
    }

    private boolean apart(double bottom, PdfLine run) {
        if (ruled()) {
            return rules.stream()
                    .anyMatch(
                            rule -> rule.at() > bottom - 0.3 * run.size() && rule.at() < run.base() - 0.3 * run.size());
        }
        return run.top() - bottom > (leading - 1 + SLACK) * run.size();
    }

    /** Headings that stand close to the rows around them are cut off; a number beside them stays theirs. */
    private List<List<PdfLine>> byHeadings(List<PdfLine> block) {
        if (ruled() || !isHeading(block)) {
            return List.of(block);
        }
        List<List<PdfLine>> parts = new ArrayList<>();
        boolean heading = false;
        for (List<PdfLine> line : sameBase(block)) {
            boolean crossing = isHeading(line);
            boolean goesOn = heading && belongsToHeading(line, parts.get(parts.size() - 1));
            if (parts.isEmpty() || crossing != heading && !goesOn) {
                parts.add(new ArrayList<>());
                heading = crossing;
            }
            parts.get(parts.size() - 1).addAll(line);
        }
        return parts;
    }

    /** A heading's number, or a last line too short to go over a column's edge. */
    private boolean belongsToHeading(List<PdfLine> line, List<PdfLine> heading) {
        double left = heading.stream()
                .filter(gutters::crossedBy)
                .mapToDouble(PdfLine::left)
                .min()
                .orElse(0);
        return line.stream()
                .allMatch(run ->
                        Math.abs(run.left() - left) < run.size() || run.right() < left && gutters.columnOf(run) == 0);
    }

    private static List<List<PdfLine>> sameBase(List<PdfLine> block) {
        List<List<PdfLine>> lines = new ArrayList<>();
        double base = Double.NEGATIVE_INFINITY;
        for (PdfLine run :
                block.stream().sorted(Comparator.comparingDouble(PdfLine::base)).toList()) {
            if (run.base() - base > 0.3 * run.size()) {
                lines.add(new ArrayList<>());
                base = run.base();
            }
            lines.get(lines.size() - 1).add(run);
        }
        return lines;
    }

    /** Where rows stand as close as lines, each number begins one; the rest of a torn number does not. */
    private List<List<PdfLine>> byNumbers(List<PdfLine> part) {
        List<PdfLine> column = part.stream()
                .filter(run -> gutters.columnOf(run) == 0 && !gutters.crossedBy(run))
                .sorted(Comparator.comparingDouble(PdfLine::base))
                .toList();
        List<Double> starts = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (PdfLine run : column) {
            if (isNumber(run.text()) && run.base() - last > (leading + SLACK) * run.size()) {
                starts.add(run.base());
            }
            last = run.base();
        }
        return starts.size() < 2 ? List.of(part) : from(starts, part);
    }

    private static List<List<PdfLine>> from(List<Double> starts, List<PdfLine> part) {
        List<List<PdfLine>> rows = new ArrayList<>();
        starts.forEach(start -> rows.add(new ArrayList<>()));
        for (PdfLine run : part) {
            int row = rows.size() - 1;
            while (row > 0 && starts.get(row) > run.base() + 0.3 * run.size()) {
                row--;
            }
            rows.get(row).add(run);
        }
        return rows;
    }
}
