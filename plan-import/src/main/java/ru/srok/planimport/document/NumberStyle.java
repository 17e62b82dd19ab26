package ru.srok.planimport.document;

import java.util.Locale;

/** How a number of an automatic list is printed. */
enum NumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_RUSSIAN,
    UPPER_RUSSIAN,
    BULLET,
    NONE;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** Word skips ё, й, ъ, ы and ь. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int LARGEST_ROMAN = 3999;
    private static final int MOST_LETTERS = 10;

    String print(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> String.format(Locale.ROOT, "%02d", number);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letter(number, LATIN);
            case UPPER_LETTER -> letter(number, LATIN).toUpperCase(Locale.ROOT);
            case LOWER_RUSSIAN -> letter(number, RUSSIAN);
            case UPPER_RUSSIAN -> letter(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_DIGITS[i]);
            }
        }
        return roman.toString();
    }

    /** After the last letter comes «aa», «bb», as office programs count. */
    private static String letter(int number, String alphabet) {
        int times = (number - 1) / alphabet.length() + 1;
        if (number < 1 || times > MOST_LETTERS) {
            return Integer.toString(number);
        }
        return alphabet.substring((number - 1) % alphabet.length())
                .substring(0, 1)
                .repeat(times);
    }
}
