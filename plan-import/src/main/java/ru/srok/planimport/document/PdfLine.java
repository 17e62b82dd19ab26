package ru.srok.planimport.document;

import java.util.List;

/**
 * Characters on one baseline.
 *
 * @param glyphs from left to right, the first one visible, blanks at the end kept
 * @param text without blanks at its ends
 */
record PdfLine(List<PdfGlyph> glyphs, double left, double right, double base, double size, String text) {

    PdfLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Whether a blank was drawn behind the last word: layout programs wrap there. */
    boolean endsBlank() {
        return glyphs.get(glyphs.size() - 1).blank();
    }

    boolean oneToken() {
        return text.indexOf(' ') < 0;
    }

    double top() {
        return base - 0.8 * size;
    }

    double bottom() {
        return base + 0.2 * size;
    }

    double firstGlyphWidth() {
        return glyphs.get(0).advance();
    }

    /** How wide the first word is, with what hangs on it by blanks that don't break. */
    double firstWordWidth() {
        PdfGlyph last = glyphs.get(0);
        for (PdfGlyph glyph : glyphs) {
            if (glyph.text().equals(" ") || glyph.x() - last.right() > PdfLines.BLANK_GAP * size) {
                break;
            }
            last = glyph;
        }
        return last.right() - left;
    }
}
