package ru.srok.planimport.document;

import java.awt.geom.Point2D;

/**
 * A drawn character. Points from the page's upper left corner, y downwards.
 *
 * @param text what it stands for, mostly one character
 * @param x where it begins
 * @param base its baseline
 * @param advance width in the direction of writing
 * @param size height of its font as drawn
 * @param quarter direction of writing: 0 right, 1 down, 2 left, 3 up
 * @param run number of the unbroken piece of a line it was drawn in
 */
record PdfGlyph(String text, double x, double base, double advance, double size, int quarter, int run) {

    private static final double[] COSINE = {1, 0, -1, 0};
    private static final double[] SINE = {0, 1, 0, -1};
    /** How far above the baseline the middle of a small letter lies, in font heights. */
    private static final double MIDDLE = 0.3;

    double right() {
        return x + advance;
    }

    double top() {
        return base - 0.8 * size;
    }

    double bottom() {
        return base + 0.2 * size;
    }

    boolean blank() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if ((first > ' ' && first < '\u007f') || (first >= '\u0400' && first <= '\u04ff')) {
            return false;
        }
        return text.isBlank() || text.equals("\u00a0");
    }

    double middleX() {
        return x + COSINE[quarter] * advance / 2 + SINE[quarter] * size * MIDDLE;
    }

    double middleY() {
        return base + SINE[quarter] * advance / 2 - COSINE[quarter] * size * MIDDLE;
    }

    PdfGlyph turned(PdfTurn turn) {
        Point2D.Double at = turn.apply(x, base);
        return new PdfGlyph(text, at.x, at.y, advance, size, (quarter - turn.quarter() + 4) % 4, run);
    }

    PdfGlyph inRun(int number) {
        return new PdfGlyph(text, x, base, advance, size, quarter, number);
    }
}
