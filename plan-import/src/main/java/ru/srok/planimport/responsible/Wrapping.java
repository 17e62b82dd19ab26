package ru.srok.planimport.responsible;

/** Tells a name that was wrapped onto a second line from two names on two lines. */
final class Wrapping {

    private Wrapping() {}

    /** Whether the second line only goes on with the name that the first one began. */
    static boolean continues(String first, String second) {
        if (first.endsWith(",") || first.endsWith(";") || second.isEmpty()) {
            return false;
        }
        String lastWord = first.substring(first.lastIndexOf(' ') + 1);
        if (Words.is("preposition", lastWord) || lastWord.equals("и") || open(first)) {
            return true;
        }
        String firstWord = firstWord(second);
        if (second.startsWith("(") || Character.isDigit(second.charAt(0)) || second.startsWith("№")) {
            return true;
        }
        boolean small = Character.isLowerCase(second.codePointAt(0));
        if (Words.isForm(lastWord) && second.startsWith("«")) {
            return true;
        }
        return small && Words.head(firstWord).isEmpty() && !Adjectives.isNominative(firstWord);
    }

    /** A quotation or parenthesis that the line does not close. */
    private static boolean open(String line) {
        return count(line, '(') > count(line, ')') || count(line, '«') > count(line, '»');
    }

    private static long count(String line, char letter) {
        return line.chars().filter(other -> other == letter).count();
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length()
                && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '-' || line.charAt(end) == '.')) {
            end++;
        }
        return line.substring(0, end);
    }
}
