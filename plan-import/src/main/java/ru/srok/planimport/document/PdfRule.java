package ru.srok.planimport.document;

import java.awt.geom.Point2D;

/**
 * A straight ruling line.
 *
 * @param horizontal or vertical
 * @param at its y if horizontal, its x if vertical
 * @param from its lower end on the other axis
 * @param to its upper end
 */
record PdfRule(boolean horizontal, double at, double from, double to) {

    /** How far lines that meet on paper may miss each other in the file. */
    static final double SLACK = 3;

    boolean touches(PdfRule other) {
        return horizontal != other.horizontal && reaches(other.at) && other.reaches(at);
    }

    boolean covers(double low, double high) {
        double slack = Math.min(SLACK, (high - low) * 0.3);
        return from <= low + slack && to >= high - slack;
    }

    PdfRule turned(PdfTurn turn) {
        Point2D.Double one = horizontal ? turn.apply(from, at) : turn.apply(at, from);
        Point2D.Double two = horizontal ? turn.apply(to, at) : turn.apply(at, to);
        boolean flat = horizontal != turn.sideways();
        return flat
                ? new PdfRule(true, one.y, Math.min(one.x, two.x), Math.max(one.x, two.x))
                : new PdfRule(false, one.x, Math.min(one.y, two.y), Math.max(one.y, two.y));
    }

    private boolean reaches(double place) {
        return from - SLACK <= place && place <= to + SLACK;
    }
}
