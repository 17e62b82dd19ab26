package ru.srok.planimport.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a glyph's code point stands for in plain text. */
final class PdfCharacters {

    static final String NO_BREAK_BLANK = "\u00a0";
    static final String SOFT_HYPHEN = "\u00ad";
    private static final String UNKNOWN = "\ufffd";
    /** Bullets of the symbol fonts of office programs, which live in the private use area. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "\uf0b7", "•", "\uf0a7", "▪", "\uf0a8", "•", "\uf02d", "-", "\uf0d8", "➢", "\uf0fc", "✓", "\uf0be", "—");

    private PdfCharacters() {}

    /** The text of a glyph; empty for what is not text at all. */
    static String of(@Nullable String unicode) {
        if (unicode == null) {
            return UNKNOWN;
        }
        if (unicode.length() == 1 && unicode.charAt(0) > ' ' && unicode.charAt(0) < '\u007f') {
            return unicode;
        }
        StringBuilder text = new StringBuilder(unicode.length());
        unicode.codePoints().forEach(point -> append(text, point));
        return SYMBOLS.getOrDefault(text.toString(), text.toString());
    }

    private static void append(StringBuilder text, int point) {
        if (point == NO_BREAK_BLANK.codePointAt(0) || point == SOFT_HYPHEN.codePointAt(0)) {
            text.appendCodePoint(point);
        } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            text.append(' ');
        } else if (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT) {
            text.appendCodePoint(point);
        }
    }
}
