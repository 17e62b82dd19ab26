package ru.srok.bot.console;

import java.util.ArrayList;
import java.util.List;

/** Lays cells side by side, each wrapped within its column. */
public final class Columns {

    private static final String GAP = "  ";

    private final List<Integer> widths;
    private final boolean colour;

    /** Columns of the given widths, two blanks between them. */
    public Columns(List<Integer> widths, boolean colour) {
        this.widths = List.copyOf(widths);
        this.colour = colour;
    }

    /** The lines of a row, each with its line feed and without blanks at its end. */
    public String row(List<List<Span>> cells) {
        List<List<Span>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), widths.get(i)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < height; i++) {
            row.append(line(wrapped, i)).append('\n');
        }
        return row.toString();
    }

    private static List<Span> wrap(List<Span> cell, int width) {
        return cell.stream()
                .flatMap(span -> TextWrap.lines(span.text(), width).stream().map(line -> new Span(line, span.style())))
                .toList();
    }

    private String line(List<List<Span>> cells, int index) {
        StringBuilder line = new StringBuilder();
        int missing = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<Span> cell = cells.get(i);
            if (index < cell.size()) {
                Span span = cell.get(index);
                line.append(" ".repeat(missing)).append(span.style().paint(span.text(), colour));
                missing = -DisplayWidth.of(span.text());
            }
            missing += widths.get(i) + GAP.length();
        }
        return line.toString();
    }
}
