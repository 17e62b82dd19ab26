package ru.srok.planimport.responsible;

/** Takes the punctuation off the ends of a name. */
final class Trimmed {

    private Trimmed() {}

    static String name(String printed) {
        int end = printed.length();
        while (end > 0 && isLoose(printed, end - 1)) {
            end--;
        }
        int start = 0;
        while (start < end && ".,;: ".indexOf(printed.charAt(start)) >= 0) {
            start++;
        }
        return printed.substring(start, end);
    }

    private static boolean isLoose(String printed, int at) {
        char letter = printed.charAt(at);
        if (letter == '.') {
            return !endsShortened(printed, at);
        }
        return letter == ' ' || letter == ',' || letter == ';' || letter == ':' || Letters.isDash(letter);
    }

    /** «и др.», «г.»: the dot belongs to a word of one or two letters. */
    private static boolean endsShortened(String printed, int dot) {
        int start = dot;
        while (start > 0 && Character.isLowerCase(printed.charAt(start - 1))) {
            start--;
        }
        int letters = dot - start;
        return letters > 0 && letters < 4 && start > 0 && printed.charAt(start - 1) == ' ';
    }
}
