package ru.srok.planimport.document;

/**
 * One level of an automatic list.
 *
 * @param style how the level's own number is printed
 * @param pattern the printed label, with %1 … %9 for the numbers of the levels; of a bullet, the bullet
 * @param start the first number
 * @param restartAfter the level number (from 1) whose items make this one start anew, 0 for never, -1 for any above
 * @param legal whether the numbers of all levels are printed as decimals
 */
record ListLevel(NumberStyle style, String pattern, int start, int restartAfter, boolean legal) {

    private static final String DASHES = "-–—−\u2043";

    /** Bullets of symbol fonts mean nothing without the font; the reader sees some dot, square or tick. */
    static String bullet(String symbol) {
        String shown = symbol.strip();
        if (shown.isEmpty()) {
            return "";
        }
        return DASHES.indexOf(shown.codePointAt(0)) >= 0 ? "-" : "•";
    }
}
