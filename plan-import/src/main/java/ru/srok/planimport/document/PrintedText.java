package ru.srok.planimport.document;

/** Text as a reader of the printed page sees it: invisible characters gone, every kind of blank a blank. */
final class PrintedText {

    private PrintedText() {}

    /** Cleans one line; blanks inside are kept as many as there are, those at the ends are not. */
    static String clean(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                text.append(' ');
            } else if (c == '\u2011') {
                text.append('-');
            } else if (!isInvisible(c)) {
                text.append(c);
            }
        }
        return text.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || Character.isSpaceChar(c);
    }

    /** Soft hyphens, zero-width characters, byte order marks and control characters. */
    private static boolean isInvisible(char c) {
        return c == '\uFFFE' || c == '\uFFFF' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
