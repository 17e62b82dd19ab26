package ru.srok.planimport.header;

/** Takes doubled and outer quotes and loose punctuation off a title. */
final class Quotes {

    private Quotes() {}

    static String cleaned(String text) {
        String plain = text.replace("««", "«").replace("»»", "»").strip();
        while (!plain.isEmpty() && ".;,:".indexOf(plain.charAt(plain.length() - 1)) >= 0 && !isShortened(plain)) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return isWrapped(plain) ? plain.substring(1, plain.length() - 1).strip() : plain;
    }

    /** «на 2023 г.» keeps its dot. */
    private static boolean isShortened(String text) {
        return text.endsWith(" г.") || text.endsWith("гг.") || text.matches(".{0,4000}\\dг\\.");
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
