package ru.srok.planimport.draft;

import java.util.Optional;

/** Finds letters that were lost or garbled on the way from paper to file. */
final class DamagedText {

    private static final String STRAY = "⊥⁄¬¦§^`{}□■\uFFFD";

    private DamagedText() {}

    /** The first damaged word of the text, or empty. */
    static Optional<String> firstIn(String text) {
        String[] tokens = text.split(" ", -1);
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            boolean zeros = isZeros(token) && i > 0 && endsWithLetter(tokens[i - 1]) && !isNumber(tokens, i + 1);
            if (zeros || isStray(token) || mixesAlphabets(token) || startsImpossibly(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Whether signs stand in the text that no one typed. */
    static boolean hasStray(String text) {
        for (String token : text.split(" ", -1)) {
            if (isStray(token)) {
                return true;
            }
        }
        return false;
    }

    /** «00» where letters were meant («в 00 города» for «в ОО города»), as against a time or a sum. */
    private static boolean isZeros(String token) {
        if (!token.startsWith("00")) {
            return false;
        }
        String bare = token.replaceAll("[,;)]$", "");
        return bare.equals("00") || bare.equals("000");
    }

    private static boolean endsWithLetter(String token) {
        return !token.isEmpty() && Character.isLetter(token.charAt(token.length() - 1));
    }

    private static boolean isNumber(String[] tokens, int index) {
        return index < tokens.length && !tokens[index].isEmpty() && Character.isDigit(tokens[index].charAt(0));
    }

    private static boolean isStray(String token) {
        if (token.equals("_")) {
            return true;
        }
        for (int i = 0; i < token.length(); i++) {
            if (STRAY.indexOf(token.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A word of Latin and Cyrillic letters, unless it is a number in Roman digits. */
    private static boolean mixesAlphabets(String token) {
        if (!LookAlikes.hasLatin(token)) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || !Character.isLetter(token.charAt(i))) {
                if (isMixed(token.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isMixed(String word) {
        return LookAlikes.hasLatin(word)
                && word.chars().anyMatch(c -> LookAlikes.isCyrillic((char) c))
                && !Roman.isRoman(word);
    }

    /** No Russian word begins with ь or ъ, and none of a plan with ы. */
    private static boolean startsImpossibly(String token) {
        return token.length() > 1 && "ьъы".indexOf(token.charAt(0)) >= 0 && Character.isLetter(token.charAt(1));
    }
}
