package ru.srok.printing;

import java.util.List;
import java.util.function.Predicate;

/** Finds how much of a page fits on one sheet, and in which size of letters. */
final class Fitting {

    /** In points; smaller letters are for nobody. */
    private static final double SMALLEST = 9.0;

    private static final List<Double> SIZES = List.of(11.5, 10.5, 9.75, SMALLEST);

    private static final int LONGEST_CELL = 280;
    private static final int SHORTEST_CELL = 90;
    private static final List<Integer> CELLS = List.of(LONGEST_CELL, 180, 130, SHORTEST_CELL);

    /** Fewer lines of each part would tell nothing. */
    private static final int FEW = 3;

    /** No sheet of A4 holds more lines of the smallest letters, so that more need not be tried. */
    private static final int MOST = 96;

    private final PageContent content;
    private final Predicate<String> fits;

    /**
     * How a page is printed.
     *
     * @param size of its letters in points
     * @param lines how many lines a block may take
     * @param cell how many characters a cell may take
     */
    record Measure(double size, int lines, int cell) {}

    Fitting(PageContent content, Predicate<String> fits) {
        this.content = content;
        this.fits = fits;
    }

    Measure best() {
        int longest = content.blocks().stream()
                .mapToInt(block -> block.rows().size())
                .max()
                .orElse(1);
        if (rowsOfTheirOwn() <= MOST) {
            for (double size : SIZES) {
                Measure all = new Measure(size, longest, LONGEST_CELL);
                if (fits(all)) {
                    return all;
                }
            }
        }
        return cut(Math.min(longest, MOST));
    }

    /** How many rows take a line of the page or more. */
    private int rowsOfTheirOwn() {
        return content.blocks().stream()
                .filter(block -> block.kind() != PageBlock.Kind.RUN)
                .mapToInt(block -> block.rows().size())
                .sum();
    }

    /** Long lines are shortened before all but a few are left out. */
    private Measure cut(int longest) {
        for (int cell : CELLS) {
            int lines = mostLines(longest, cell);
            if (lines >= FEW) {
                return new Measure(SMALLEST, lines, cell);
            }
        }
        return new Measure(SMALLEST, Math.max(1, mostLines(longest, SHORTEST_CELL)), SHORTEST_CELL);
    }

    /** The most lines for each block that still fit; 0 if not even one does. */
    private int mostLines(int longest, int cell) {
        int fitting = 0;
        int tooMany = longest;
        while (tooMany - fitting > 1) {
            int middle = (fitting + tooMany) / 2;
            if (fits(new Measure(SMALLEST, middle, cell))) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return fitting;
    }

    private boolean fits(Measure measure) {
        return fits.test(new PageMarkup(content, measure).html());
    }
}
