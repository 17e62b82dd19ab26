package ru.srok.planimport.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is drawn on a page, in points from its upper left corner.
 *
 * @param number from 1
 * @param glyphs in the order of drawing
 * @param rules ruling lines as drawn
 * @param images whether a picture is drawn
 */
record PdfPage(int number, double width, double height, List<PdfGlyph> glyphs, List<PdfRule> rules, boolean images) {

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
        return glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .collect(Collectors.groupingBy(PdfGlyph::quarter, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(entry -> entry.getValue()))
                .map(entry -> entry.getKey())
                .orElse(0);
    }
}
