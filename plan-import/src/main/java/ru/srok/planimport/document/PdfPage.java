package ru.srok.planimport.document;

import java.util.List;

/**
 * What is drawn on a page, in points from its upper left corner.
 *
 * @param number from 1
 * @param glyphs in the order of drawing
 * @param rules ruling lines as drawn
 * @param images whether a picture is drawn
 */
record PdfPage(int number, double width, double height, List<PdfGlyph> glyphs, List<PdfRule> rules, boolean images) {

    private static final int QUARTERS = 4;

    /** The page turned so that most of its text is upright, whatever the file says about rotation. */
    PdfPage upright() {
        PdfTurn turn = new PdfTurn(mainDirection(glyphs), width, height);
        if (turn.quarter() == 0) {
            return this;
        }
        return new PdfPage(
                number,
                turn.newWidth(),
                turn.newHeight(),
                glyphs.stream().map(glyph -> glyph.turned(turn)).toList(),
                rules.stream().map(rule -> rule.turned(turn)).toList(),
                images);
    }

    boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> !glyph.blank());
    }

    static int mainDirection(List<PdfGlyph> glyphs) {
        int[] counts = new int[QUARTERS];
        for (PdfGlyph glyph : glyphs) {
            counts[glyph.quarter()] += glyph.blank() ? 0 : 1;
        }
        int most = 0;
        for (int quarter = 1; quarter < QUARTERS; quarter++) {
            most = counts[quarter] > counts[most] ? quarter : most;
        }
        return most;
    }
}
