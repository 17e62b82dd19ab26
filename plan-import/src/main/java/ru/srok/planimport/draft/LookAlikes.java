package ru.srok.planimport.draft;

/** Latin letters that look like Cyrillic ones. */
final class LookAlikes {

    private static final String LATIN = "ABCEHKMOPTXYaceopxyk";
    private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхук";

    private LookAlikes() {}

    /** The word in Cyrillic where all its Latin letters look like Cyrillic ones; else unchanged. */
    static String toCyrillic(String word) {
        return hasLatin(word) ? replaced(word) : word;
    }

    private static String replaced(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = LATIN.indexOf(c);
            if (at < 0 && isLatin(c)) {
                return word;
            }
            out.append(at < 0 ? c : CYRILLIC.charAt(at));
        }
        return out.toString();
    }

    static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLatin(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }
}
