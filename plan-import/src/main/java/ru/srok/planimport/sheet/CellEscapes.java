package ru.srok.planimport.sheet;

import java.util.regex.Pattern;

/** Makes a text fit for a cell: what XML forbids is written as Excel writes it, «_x0001_», and comes back by itself. */
final class CellEscapes {

    /** The most characters that a cell may have. */
    private static final int MAX_LENGTH = 32_767;

    private static final String ELLIPSIS = "…";

    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("x[0-9A-Fa-f]{4}");

    private CellEscapes() {}

    /** The text as a cell must hold it; a text too long for a cell ends with «…». */
    static String escaped(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String next = isWhole(text, i) ? text.substring(i, i + 2) : escaped(text, i);
            if (cell.length() + next.length() > MAX_LENGTH - ELLIPSIS.length()) {
                return cell.append(ELLIPSIS).toString();
            }
            cell.append(next);
            i += isWhole(text, i) ? 1 : 0;
        }
        return cell.toString();
    }

    /** Whether Excel would take the text for a formula if it were typed. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static String escaped(String text, int at) {
        char c = text.charAt(at);
        boolean escape = c == '_'
                && LIKE_AN_ESCAPE.matcher(text).region(at + 1, text.length()).lookingAt();
        return escape || isForbidden(c) ? String.format("_x%04X_", (int) c) : String.valueOf(c);
    }

    private static boolean isForbidden(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n';
        return control || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean isWhole(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
