package ru.srok.planimport.document;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Lines that were wrapped at the same width.
 *
 * @param lines from top to bottom
 * @param left where lines may begin
 * @param right where lines may end
 */
record PdfColumnText(List<PdfLine> lines, double left, double right) {

    double width() {
        return right - left;
    }

    /** Lines of which only the longest tells the width. */
    static PdfColumnText unbounded(List<PdfLine> lines) {
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        return new PdfColumnText(lines, left, right);
    }

    /** Gives each line with the one below it. */
    void pairs(BiConsumer<PdfLine, PdfLine> user) {
        for (int i = 1; i < lines.size(); i++) {
            user.accept(lines.get(i - 1), lines.get(i));
        }
    }

    /** Room that a line leaves; a centred line leaves it on both sides. */
    double room(PdfLine line) {
        double before = line.left() - left;
        double behind = right - line.right();
        boolean centred = before > 0.5 * line.size() && Math.abs(before - behind) < 0.8 * line.size();
        return centred ? before + behind : behind;
    }

    /** Whether the next line's first word would have stood in this line, so that the author ended the line. */
    boolean endedEarly(PdfLine line, PdfLine next) {
        return room(line) > next.firstWordWidth() + 0.6 * next.size();
    }

    /** Whether not even one more letter fits. */
    boolean full(PdfLine line, PdfLine next) {
        return room(line) < next.firstGlyphWidth() + 0.05 * next.size();
    }
}
