package ru.srok.printing;

import java.util.List;
import java.util.function.IntFunction;

/**
 * One part of a page under a heading of its own.
 *
 * @param kind how its rows are drawn
 * @param heading what stands above it
 * @param head for a {@link Kind#TABLE} the names of its columns, for {@link Kind#QUESTIONS} the answers to tick
 * @param rows a cell for each column of a table, else one cell; a row of a table with one cell runs over all columns; a
 *     question with a second cell has a line to write on after these words, in place of answers to tick
 * @param more says how many rows did not fit
 */
public record PageBlock(
        Kind kind, String heading, List<String> head, List<List<String>> rows, IntFunction<String> more) {

    /** How rows are drawn. */
    public enum Kind {
        /** Columns of figures; the first column is words. */
        TABLE,
        /** Numbered, each with boxes to tick. */
        QUESTIONS,
        /** One under the other. */
        LINES,
        /** One after the other, as a sentence. */
        RUN
    }

    public PageBlock {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Lines with one cell each. */
    public static PageBlock of(
            Kind kind, String heading, List<String> head, List<String> lines, IntFunction<String> more) {
        return new PageBlock(kind, heading, head, lines.stream().map(List::of).toList(), more);
    }
}
