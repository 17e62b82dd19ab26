package ru.srok.domain.deadline;

import java.util.Locale;

/** Letters that look alike, and how each is read. */
final class Letters {

    private static final String LATIN = "ABCEHKMOPTXYaceopxykmtunrhbiIё";
    private static final String CYRILLIC = "авсенкмортхуасеорхукмтипгньііе";
    private static final String DIGIT_LIKE = "ОоOoЗзlI|";
    private static final String DIGITS = "000033111";
    private static final String ROMAN_LIKE = "iіvхx1l|";
    private static final String ROMAN = "iivxxiii";

    private Letters() {}

    static boolean isInvisible(char letter) {
        return letter == '\u00AD'
                || (letter >= '\u200B' && letter <= '\u200F')
                || letter == '\u2060'
                || letter == '\uFEFF'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Blanks, dashes and quotes in one form; letters as they are. */
    static char uniform(char letter) {
        return switch (letter) {
            case '\n', '\r', '\u000B', '\u2028', '\u2029', '\u0085' -> '\n';
            case '–', '—', '−', '‐', '‑', '‒', '―', '~', '÷', '…', '\u00AC', '\u2500' -> '-';
            case '«', '»', '“', '”', '„', '‟', '‘', '’', '\'' -> '"';
            default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
        };
    }

    /** A letter that stands among digits, read as the digit it looks like, or itself. */
    static char asDigit(char letter) {
        return mapped(letter, DIGIT_LIKE, DIGITS);
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter <= '\u04FF';
    }

    /** Lower case; ё as е; in a word with a Cyrillic letter, Latin ones as the Cyrillic they look like. */
    static String normal(String word) {
        boolean cyrillic = word.chars().anyMatch(letter -> isCyrillic((char) letter));
        return cyrillic ? asCyrillic(word) : word.toLowerCase(Locale.ROOT);
    }

    /** The word with each Latin letter read as the Cyrillic one it looks like. */
    static String asCyrillic(String word) {
        StringBuilder read = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i) == 'Ё' ? 'ё' : word.charAt(i);
            read.append(mapped(letter, LATIN, CYRILLIC));
        }
        return read.toString().toLowerCase(Locale.ROOT);
    }

    /** The value of a Roman numeral from I to XII, its letters perhaps look-alikes, or 0. */
    static int roman(String word) {
        StringBuilder read = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            read.append(mapped(word.charAt(i), ROMAN_LIKE, ROMAN));
        }
        return switch (read.toString()) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv", "iiii" -> 4;
            case "v" -> 5;
            case "vi" -> 6;
            case "vii" -> 7;
            case "viii" -> 8;
            case "ix" -> 9;
            case "x" -> 10;
            case "xi" -> 11;
            case "xii" -> 12;
            default -> 0;
        };
    }

    private static char mapped(char letter, String from, String to) {
        int index = from.indexOf(letter);
        return index < 0 ? letter : to.charAt(index);
    }
}
