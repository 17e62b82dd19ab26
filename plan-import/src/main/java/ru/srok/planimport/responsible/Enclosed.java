package ru.srok.planimport.responsible;

/** Finds where a quotation or a parenthesis ends. */
final class Enclosed {

    private static final int LONGEST = 600;

    private Enclosed() {}

    /**
     * The position after the closing mark that belongs to the opening one at {@code start}. Where it is never closed the
     * opening mark stands alone, so that one lost mark does not swallow the rest of a cell.
     */
    static int end(String text, int start, char open, char close) {
        int depth = 0;
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char letter = text.charAt(i);
            if (isClose(letter, close) && i > start) {
                depth--;
            } else if (letter == open || (open == '“' && letter == '„')) {
                depth++;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return innermost(text, start, close);
    }

    private static boolean isClose(char letter, char close) {
        return letter == close || (close == '”' && letter == '“');
    }

    /** A nested name often shares one closing mark: «МБУ «Центр». */
    private static int innermost(String text, int start, char close) {
        int last = text.lastIndexOf(close, start + LONGEST);
        return last > start ? last + 1 : start + 1;
    }
}
