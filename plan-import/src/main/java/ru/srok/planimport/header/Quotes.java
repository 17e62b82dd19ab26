package ru.srok.planimport.header;

import java.util.regex.Pattern;

/** Takes doubled and outer quotes and loose punctuation off a title. */
final class Quotes {

    private static final Pattern SHORTENED = Pattern.compile("(?:[ \\d]г|гг)[.]$");

    private Quotes() {}

    static String cleaned(String text) {
        String plain = text.replace("««", "«").replace("»»", "»").strip();
        int end = plain.length();
        while (end > 0 && ".;,: ".indexOf(plain.charAt(end - 1)) >= 0 && !isShortened(plain, end)) {
            end--;
        }
        plain = plain.substring(0, end);
        return isWrapped(plain) ? plain.substring(1, plain.length() - 1).strip() : plain;
    }

    /** «на 2023 г.» keeps its dot. */
    private static boolean isShortened(String text, int end) {
        return SHORTENED.matcher(text.substring(Math.max(0, end - 6), end)).find();
    }

    private static boolean isWrapped(String text) {
        if (text.length() < 2 || text.charAt(text.length() - 1) != close(text.charAt(0))) {
            return false;
        }
        int inner = text.indexOf(close(text.charAt(0)), 1);
        return inner == text.length() - 1;
    }

    private static char close(char open) {
        return switch (open) {
            case '«' -> '»';
            case '"' -> '"';
            case '“' -> '”';
            default -> '\0';
        };
    }
}
