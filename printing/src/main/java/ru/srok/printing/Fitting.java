package ru.srok.printing;

import java.util.List;
import java.util.function.Predicate;

/** Finds how much of a page fits on one sheet, and in which size of letters. */
final class Fitting {

    /** In points; smaller letters are for nobody. */
    private static final List<Double> SIZES = List.of(11.5, 10.5, 9.75, 9.0);

    private static final int LONGEST_CELL = 280;
    private static final int SHORTEST_CELL = 90;

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
        for (double size : SIZES) {
            Measure all = new Measure(size, longest, LONGEST_CELL);
            if (fits(all)) {
                return all;
            }
        }
        return cut(longest);
    }

    /** The most lines for each block that still fit. */
    private Measure cut(int longest) {
        double size = SIZES.get(SIZES.size() - 1);
        int fitting = 0;
        int tooMany = longest;
        while (tooMany - fitting > 1) {
            int middle = (fitting + tooMany) / 2;
            if (fits(new Measure(size, middle, LONGEST_CELL))) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return fitting > 0 ? new Measure(size, fitting, LONGEST_CELL) : new Measure(size, 1, SHORTEST_CELL);
    }

    private boolean fits(Measure measure) {
        return fits.test(new PageMarkup(content, measure).html());
    }
}
