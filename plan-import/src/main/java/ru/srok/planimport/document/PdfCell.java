package ru.srok.planimport.document;

import java.util.List;

/**
 * A table's cell as drawn.
 *
 * @param left its left edge
 * @param right its right edge
 * @param lines its text from top to bottom
 */
record PdfCell(double left, double right, List<PdfLine> lines) {

    PdfCell {
        lines = List.copyOf(lines);
    }

    boolean empty() {
        return lines.isEmpty();
    }

    String lastText() {
        return lines.get(lines.size() - 1).text();
    }

    /** Its lines between edges drawn in by a padding; sideways text has none that could tell. */
    PdfColumnText text(double padding) {
        boolean upright = lines.stream().allMatch(line -> line.left() > left - 1 && line.right() < right + line.size());
        return upright ? new PdfColumnText(lines, left + padding, right - padding) : PdfColumnText.unbounded(lines);
    }

    /** How far its text keeps from its left edge. */
    double indent() {
        return lines.stream().mapToDouble(line -> line.left() - left).min().orElse(Double.MAX_VALUE);
    }
}
