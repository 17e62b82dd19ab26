package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table without vertical lines.
 *
 * @param heading whether its text goes over the columns' edges
 * @param lines how many lines its longest cell has
 * @param drawn its cells
 */
record PdfOpenRow(double top, double bottom, boolean heading, int lines, PdfRow drawn) {

    static PdfOpenRow of(int page, List<PdfLine> runs, PdfGutters gutters) {
        boolean heading = runs.stream().anyMatch(gutters::crossedBy);
        List<PdfCell> cells = heading ? headingCells(runs, gutters) : cells(runs, gutters);
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        double top = runs.stream().mapToDouble(PdfLine::top).min().orElse(0);
        double bottom = runs.stream().mapToDouble(PdfLine::bottom).max().orElse(0);
        return new PdfOpenRow(top, bottom, heading, lines, new PdfRow(page, cells));
    }

    int page() {
        return drawn.page();
    }

    /** Whether it shows that here is a table: text in several columns. */
    boolean structured() {
        return !heading && drawn.cells().stream().filter(cell -> !cell.empty()).count() > 1;
    }

    private static List<PdfCell> cells(List<PdfLine> runs, PdfGutters gutters) {
        List<PdfCell> cells = new ArrayList<>();
        for (int column = 0; column < gutters.columns(); column++) {
            int own = column;
            List<PdfLine> text =
                    runs.stream().filter(run -> gutters.columnOf(run) == own).toList();
            cells.add(cell(gutters, column, column + 1, text));
        }
        return cells;
    }

    /** A number beside the heading has a cell of its own, also an empty one where the heading goes on over a page. */
    private static List<PdfCell> headingCells(List<PdfLine> runs, PdfGutters gutters) {
        double first = gutters.edges().get(1);
        List<PdfLine> number = runs.stream().filter(run -> run.right() <= first).toList();
        List<PdfLine> text = runs.stream().filter(run -> run.right() > first).toList();
        double left = text.stream().mapToDouble(PdfLine::left).min().orElse(0);
        boolean apart =
                number.isEmpty() ? Math.abs(left - gutters.white().get(0).right()) < 2 : left >= first - 1;
        if (!apart) {
            return List.of(cell(gutters, 0, gutters.columns(), runs));
        }
        return List.of(cell(gutters, 0, 1, number), cell(gutters, 1, gutters.columns(), text));
    }

    private static PdfCell cell(PdfGutters gutters, int from, int to, List<PdfLine> runs) {
        List<PdfGlyph> glyphs =
                runs.stream().flatMap(run -> run.glyphs().stream()).toList();
        return new PdfCell(gutters.edges().get(from), gutters.edges().get(to), PdfLines.of(glyphs));
    }
}
