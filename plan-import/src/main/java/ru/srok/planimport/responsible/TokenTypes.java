package ru.srok.planimport.responsible;

import ru.srok.planimport.responsible.Token.Type;

/** Tells what a single word of a responsible cell looks like. */
final class TokenTypes {

    private TokenTypes() {}

    static Type of(String word) {
        if (word.length() == 1 && Letters.isDash(word.charAt(0))) {
            return Type.DASH;
        }
        if (word.equals(":")) {
            return Type.COLON;
        }
        if (isNumber(word)) {
            return Type.NUMBER;
        }
        String key = Letters.key(word);
        if (key.equals("и") || key.equals("или")) {
            return Type.AND;
        }
        if (isCapitals(word)) {
            return Words.isForm(word) ? Type.FORM : Type.ABBREVIATION;
        }
        return Words.is("preposition", word) ? Type.PREPOSITION : Type.WORD;
    }

    private static boolean isNumber(String word) {
        char first = word.charAt(0);
        return first == '№' || first == '%' || Character.isDigit(first);
    }

    /** At least two capitals and at most one small letter among them («МОиН», «КДНиЗП»), and no small ending. */
    private static boolean isCapitals(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        long small = word.chars().filter(Character::isLowerCase).count();
        return capitals >= 2 && small <= 1 && Character.isUpperCase(word.codePointAt(0));
    }
}
