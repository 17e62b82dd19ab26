package ru.srok.planimport.responsible;

import java.util.Locale;

/** Letters that look alike and spellings that mean the same. */
final class Letters {

    private static final String LATIN = "ABCEHKMOPTXaceopxyu";
    private static final String CYRILLIC = "АВСЕНКМОРТХасеорхуи";

    private Letters() {}

    /** The text with Latin look-alikes in words that hold Cyrillic letters turned into Cyrillic; the length stays. */
    static String cyrillic(String text) {
        if (!hasLookAlike(text)) {
            return text;
        }
        char[] letters = text.toCharArray();
        int start = 0;
        while (start < letters.length) {
            int end = start;
            while (end < letters.length && letters[end] != ' ' && letters[end] != '\n') {
                end++;
            }
            fold(letters, start, end);
            start = end + 1;
        }
        return new String(letters);
    }

    /** Most texts hold no Latin letter, and this is asked of each word many times. */
    private static boolean hasLookAlike(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 'A' && letter <= 'y') {
                return true;
            }
        }
        return false;
    }

    private static void fold(char[] letters, int start, int end) {
        boolean mixed = isInitials(letters, start, end);
        for (int i = start; i < end; i++) {
            mixed |= letters[i] >= '\u0400' && letters[i] <= '\u04FF';
        }
        for (int i = start; mixed && i < end; i++) {
            int at = LATIN.indexOf(letters[i]);
            letters[i] = at < 0 ? letters[i] : CYRILLIC.charAt(at);
        }
    }

    /** «T.M.» typed on a Latin keyboard. */
    private static boolean isInitials(char[] letters, int start, int end) {
        boolean initials = end - start >= 2 && end - start <= 4 && letters[start + 1] == '.';
        for (int i = start; i < end; i++) {
            initials &= letters[i] == '.' || (Character.isUpperCase(letters[i]) && LATIN.indexOf(letters[i]) >= 0);
        }
        return initials;
    }

    /** What two spellings of one name share: lower case, «ё» as «е», one kind of dash and quote, blanks joined. */
    static String key(String text) {
        char[] letters = cyrillic(text).toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = plain(letters[i]);
        }
        return new String(letters).strip();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'ё' -> 'е';
            case '–', '—', '−', '‑' -> '-';
            case '«', '»', '“', '”', '„' -> '"';
            default -> letter;
        };
    }

    static boolean isDash(char letter) {
        return letter == '-' || letter == '–' || letter == '—' || letter == '−' || letter == '‑';
    }
}
