package ru.srok.bot.console;

/** Text from a document made fit for one line of output. */
public final class OneLine {

    private OneLine() {}

    /** A blank at which a line must not be broken, as in «вт 30.09.2025». */
    static final char GLUE = '\u00A0';

    /**
     * Joins every run of blanks, tabs and line breaks into one blank, none at either end. Control characters count as
     * blanks, so that no document can steer a terminal; marks that turn the direction of writing are left out.
     */
    public static String of(String text) {
        return withGlue(text.replace(GLUE, ' '));
    }

    /** The same, but a no-break space stays what it is. */
    static String withGlue(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().filter(point -> !turnsDirection(point)).forEach(point -> append(line, point));
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == ' ' ? line.substring(0, length - 1) : line.toString();
    }

    private static void append(StringBuilder line, int point) {
        if (!isBlank(point)) {
            line.appendCodePoint(point);
        } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static boolean isBlank(int point) {
        return point != GLUE && Character.isSpaceChar(point)
                || Character.isWhitespace(point)
                || Character.isISOControl(point);
    }

    private static boolean turnsDirection(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
