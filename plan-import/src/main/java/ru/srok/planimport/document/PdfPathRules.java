package ru.srok.planimport.document;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Picks ruling lines out of drawn paths: stroked segments and thin filled boxes. */
final class PdfPathRules {

    private static final double THIN = 3;
    private static final double SHORTEST = 3;
    /** Lean of a line that still counts as straight. */
    private static final double LEAN = 0.7;

    private static final int MOST = 20_000;

    private final List<PdfRule> rules = new ArrayList<>();

    /** The rules seen; none if there are so many that the page is a drawing. */
    List<PdfRule> rules() {
        return rules.size() >= MOST ? List.of() : List.copyOf(rules);
    }

    void stroked(Path2D path) {
        double[] to = new double[6];
        Point2D.Double start = new Point2D.Double();
        Point2D.Double last = new Point2D.Double();
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(to);
            Point2D.Double next = kind == PathIterator.SEG_CLOSE ? start : end(kind, to);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
                segment(last, next);
            }
            last = next;
        }
    }

    /** A filled path may hold many boxes, each of its own subpath. */
    void filled(Path2D path) {
        double[] to = new double[6];
        Rectangle2D box = new Rectangle2D.Double(0, 0, -1, -1);
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(to);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            Point2D.Double next = end(kind, to);
            if (kind == PathIterator.SEG_MOVETO) {
                box(box);
                box = new Rectangle2D.Double(next.x, next.y, 0, 0);
            }
            box.add(next);
        }
        box(box);
    }

    private static Point2D.Double end(int kind, double[] to) {
        return switch (kind) {
            case PathIterator.SEG_QUADTO -> new Point2D.Double(to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> new Point2D.Double(to[4], to[5]);
            default -> new Point2D.Double(to[0], to[1]);
        };
    }

    private void segment(Point2D.Double one, Point2D.Double two) {
        if (Math.abs(one.y - two.y) <= LEAN) {
            add(new PdfRule(true, (one.y + two.y) / 2, Math.min(one.x, two.x), Math.max(one.x, two.x)));
        } else if (Math.abs(one.x - two.x) <= LEAN) {
            add(new PdfRule(false, (one.x + two.x) / 2, Math.min(one.y, two.y), Math.max(one.y, two.y)));
        }
    }

    private void box(Rectangle2D box) {
        if (box.getHeight() >= 0 && box.getHeight() <= THIN && box.getWidth() > box.getHeight()) {
            add(new PdfRule(true, box.getCenterY(), box.getMinX(), box.getMaxX()));
        } else if (box.getWidth() >= 0 && box.getWidth() <= THIN && box.getHeight() > box.getWidth()) {
            add(new PdfRule(false, box.getCenterX(), box.getMinY(), box.getMaxY()));
        }
    }

    /** Short ones are kept too: dotted borders are drawn as dots, which are joined later. */
    private void add(PdfRule rule) {
        if (rule.to() - rule.from() > SHORTEST / 10 && rules.size() < MOST) {
            rules.add(rule);
        }
    }
}
