package ru.srok.printing;

import java.awt.Color;
import java.util.List;

/**
 * What a picture of progress shows: bars one below the other, each divided into the same kinds of parts.
 *
 * @param title the heading, in large type
 * @param subtitle below it
 * @param total in very large type, such as «24 %»
 * @param kinds the parts of each bar from left to right, as the legend names them
 * @param bars at least one
 */
public record ProgressBars(String title, String subtitle, String total, List<Kind> kinds, List<Bar> bars) {

    /** A kind of parts: its words in the legend, and its colour. */
    public record Kind(String label, Color colour) {}

    /**
     * One bar.
     *
     * @param title as long as it likes; broken into two lines at most
     * @param note beside it, on the right
     * @param parts how much of each kind; all 0 for a bar without anything
     */
    public record Bar(String title, String note, List<Integer> parts) {

        public Bar {
            parts = List.copyOf(parts);
        }

        int sum() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public ProgressBars {
        kinds = List.copyOf(kinds);
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
        for (Bar bar : bars) {
            if (bar.parts().size() != kinds.size()) {
                throw new IllegalArgumentException("A bar has not a part of each kind");
            }
        }
    }
}
