package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts characters together to lines. */
final class PdfLines {

    /** A gap wider than this many font heights is a blank, though none was drawn. */
    static final double BLANK_GAP = 0.2;
    /** Raised and lowered characters stay within this many font heights of their line. */
    private static final double SAME_LINE = 0.45;

    private PdfLines() {}

    /** Lines from top to bottom; text that runs sideways is turned upright first. */
    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        int direction = PdfPage.mainDirection(glyphs);
        PdfTurn turn = new PdfTurn(direction, 0, 0);
        List<PdfGlyph> upright = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            upright.add(direction == 0 ? glyph : glyph.turned(turn));
        }
        upright.sort(Comparator.comparingDouble(PdfGlyph::base));
        List<PdfLine> lines = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= upright.size(); end++) {
            if (end == upright.size() || !sameLine(upright, begin, end)) {
                line(upright.subList(begin, end)).ifPresent(lines::add);
                begin = end;
            }
        }
        return lines;
    }

    /** One line of glyphs that are known to belong together. */
    static Optional<PdfLine> line(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        while (!sorted.isEmpty() && sorted.get(0).blank()) {
            sorted.remove(0);
        }
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        PdfGlyph largest = sorted.stream()
                .filter(glyph -> !glyph.blank())
                .max(Comparator.comparingDouble(PdfGlyph::size))
                .orElseThrow();
        double right = sorted.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(PdfGlyph::right)
                .max()
                .orElseThrow();
        return Optional.of(new PdfLine(sorted, sorted.get(0).x(), right, largest.base(), largest.size(), text(sorted)));
    }

    private static boolean sameLine(List<PdfGlyph> glyphs, int begin, int next) {
        PdfGlyph one = glyphs.get(begin);
        PdfGlyph last = glyphs.get(next - 1);
        PdfGlyph two = glyphs.get(next);
        double tolerance = SAME_LINE * Math.max(last.size(), two.size());
        return two.base() - one.base() <= tolerance;
    }

    private static String text(List<PdfGlyph> sorted) {
        StringBuilder text = new StringBuilder();
        boolean blank = false;
        double right = sorted.get(0).x();
        for (PdfGlyph glyph : sorted) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            boolean apart = blank || glyph.x() - right > BLANK_GAP * glyph.size();
            if (apart && !text.isEmpty()) {
                text.append(' ');
            }
            text.append(glyph.text());
            blank = false;
            right = glyph.right();
        }
        return text.toString();
    }
}
