package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many items of a list each paragraph of values stands beside: as many as it has values, or one item that takes them
 * all.
 */
final class ParagraphRuns {

    private static final int MOST_ITEMS = 200;

    private ParagraphRuns() {}

    /**
     * The run lengths, if there is exactly one way to share out the items.
     *
     * @param items how many items there are
     * @param values how many values each paragraph has
     */
    static Optional<List<Integer>> only(int items, List<Integer> values) {
        if (values.size() < 2 || items > MOST_ITEMS || values.size() > items) {
            return Optional.empty();
        }
        int[][] ways = ways(items, values);
        if (ways[0][items] != 1) {
            return Optional.empty();
        }
        List<Integer> runs = new ArrayList<>();
        int left = items;
        for (int i = 0; i < values.size(); i++) {
            boolean one = left > 0 && ways[i + 1][left - 1] > 0;
            int run = one ? 1 : values.get(i);
            runs.add(run);
            left -= run;
        }
        return Optional.of(runs);
    }

    /** In how many ways the paragraphs from an index on can take a number of items; two stands for many. */
    private static int[][] ways(int items, List<Integer> values) {
        int[][] ways = new int[values.size() + 1][items + 1];
        ways[values.size()][0] = 1;
        for (int i = values.size() - 1; i >= 0; i--) {
            int size = values.get(i);
            for (int left = 1; left <= items; left++) {
                int found = ways[i + 1][left - 1];
                if (size > 1 && size <= left) {
                    found += ways[i + 1][left - size];
                }
                ways[i][left] = Math.min(2, found);
            }
        }
        return ways;
    }
}
