package ru.srok.planimport.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers a page's characters in the order of drawing and numbers the unbroken pieces they come in. */
final class PdfGlyphs {

    /** A gap wider than this many font heights ends a piece. */
    private static final double PIECE_GAP = 1.0;
    /** A new drawing order that begins farther than this from the last character's end begins a new piece. */
    private static final double ORDER_GAP = 0.12;

    private static final double SMALLEST = 0.5;

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final Map<Long, PdfGlyph> seen = new HashMap<>();
    private @Nullable PdfGlyph lastVisible;
    private @Nullable PdfGlyph last;
    private boolean newOrder;
    private int run;
    private int marked;
    private int softHyphenAt = -1;

    void add(AffineTransform place, @Nullable String unicode, double width) {
        String text = softHyphenAt >= 0 ? PdfCharacters.SOFT_HYPHEN : PdfCharacters.of(unicode);
        double size = Math.hypot(place.getShearX(), place.getScaleY());
        if (text.isEmpty() || !(size >= SMALLEST) || Double.isInfinite(size)) {
            return;
        }
        double advance = width * Math.hypot(place.getScaleX(), place.getShearY());
        int quarter = quarter(place.getScaleX(), place.getShearY());
        add(new PdfGlyph(text, place.getTranslateX(), place.getTranslateY(), advance, size, quarter, 0));
    }

    /** Each order to draw text may place it anywhere. */
    void beginOrder() {
        newOrder = true;
    }

    /** A layout program marks the hyphen it put in itself as one that is no part of the text. */
    void beginMarked(@Nullable String actualText) {
        marked++;
        if (PdfCharacters.SOFT_HYPHEN.equals(actualText) && softHyphenAt < 0) {
            softHyphenAt = marked;
        }
    }

    void endMarked() {
        if (softHyphenAt == marked) {
            softHyphenAt = -1;
        }
        marked = Math.max(0, marked - 1);
    }

    List<PdfGlyph> within(Rectangle2D bounds) {
        return glyphs.stream()
                .filter(glyph -> bounds.contains(glyph.middleX(), glyph.middleY()))
                .toList();
    }

    private void add(PdfGlyph glyph) {
        if (!glyph.blank() && drawnTwice(glyph)) {
            return;
        }
        boolean goesOn = last != null
                && lastVisible != null
                && (newOrder ? continues(last, glyph, ORDER_GAP) : continues(lastVisible, glyph, PIECE_GAP));
        if (!goesOn && !glyph.blank()) {
            run++;
        }
        if (goesOn || !glyph.blank()) {
            glyphs.add(glyph.inRun(run));
            last = glyph;
        }
        lastVisible = glyph.blank() ? lastVisible : glyph;
        newOrder = newOrder && glyph.blank() && !goesOn;
    }

    /** Bold and shadows are sometimes made by drawing a character again, a hair beside. */
    private boolean drawnTwice(PdfGlyph glyph) {
        double near = Math.min(0.7, 0.1 * glyph.size());
        for (long column = bucket(glyph.x() - near); column <= bucket(glyph.x() + near); column++) {
            for (long row = bucket(glyph.base() - near); row <= bucket(glyph.base() + near); row++) {
                PdfGlyph other = seen.get(key(column, row));
                if (other != null && other.text().equals(glyph.text()) && near(other, glyph, near)) {
                    return true;
                }
            }
        }
        seen.put(key(bucket(glyph.x()), bucket(glyph.base())), glyph);
        return false;
    }

    private static boolean near(PdfGlyph one, PdfGlyph two, double near) {
        return Math.abs(one.x() - two.x()) <= near && Math.abs(one.base() - two.base()) <= near;
    }

    private static long bucket(double at) {
        return (long) Math.floor(at / 2);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }

    private static boolean continues(PdfGlyph last, PdfGlyph next, double widest) {
        if (last.quarter() != next.quarter() || Math.abs(last.size() - next.size()) > 0.5 * last.size()) {
            return false;
        }
        PdfTurn turn = new PdfTurn(last.quarter(), 0, 0);
        PdfGlyph one = last.turned(turn);
        PdfGlyph two = next.turned(turn);
        double gap = two.x() - one.right();
        return Math.abs(one.base() - two.base()) < 0.2 * one.size()
                && gap > -Math.min(0.5, widest) * one.size()
                && gap < widest * one.size();
    }

    private static int quarter(double dx, double dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 2;
        }
        return dy > 0 ? 1 : 3;
    }
}
