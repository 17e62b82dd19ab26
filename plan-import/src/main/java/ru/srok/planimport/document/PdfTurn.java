package ru.srok.planimport.document;

import java.awt.geom.Point2D;

/**
 * Turns a page so that text which runs in one direction becomes upright.
 *
 * @param quarter direction of the text that is to become upright: 0 right, 1 down, 2 left, 3 up
 * @param width of the page before the turn, in points
 * @param height of the page before the turn, in points
 */
record PdfTurn(int quarter, double width, double height) {

    Point2D.Double apply(double x, double y) {
        return switch (quarter) {
            case 1 -> new Point2D.Double(y, width - x);
            case 2 -> new Point2D.Double(width - x, height - y);
            case 3 -> new Point2D.Double(height - y, x);
            default -> new Point2D.Double(x, y);
        };
    }

    boolean sideways() {
        return quarter % 2 == 1;
    }

    double newWidth() {
        return sideways() ? height : width;
    }

    double newHeight() {
        return sideways() ? width : height;
    }
}
