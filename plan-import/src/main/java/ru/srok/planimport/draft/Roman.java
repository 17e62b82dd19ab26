package ru.srok.planimport.draft;

import java.util.Map;

/** Roman numbers, also typed with the Cyrillic letters that look like Latin ones. */
final class Roman {

    private static final int LONGEST = 6;

    private static final Map<Character, Integer> VALUES = Map.ofEntries(
            Map.entry('I', 1),
            Map.entry('І', 1),
            Map.entry('V', 5),
            Map.entry('X', 10),
            Map.entry('Х', 10),
            Map.entry('L', 50),
            Map.entry('Ⅰ', 1),
            Map.entry('Ⅱ', 2),
            Map.entry('Ⅲ', 3),
            Map.entry('Ⅳ', 4),
            Map.entry('Ⅴ', 5),
            Map.entry('Ⅵ', 6),
            Map.entry('Ⅶ', 7),
            Map.entry('Ⅷ', 8),
            Map.entry('Ⅸ', 9),
            Map.entry('Ⅹ', 10));

    private Roman() {}

    static boolean isDigit(char c) {
        return c >= 'I' && VALUES.containsKey(c);
    }

    static boolean isRoman(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> isDigit((char) c));
    }

    /** The value; what is no proper number («IIX») gets some value, which is enough for comparing. */
    static int valueOf(String text) {
        int total = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = VALUES.getOrDefault(text.charAt(i), 0);
            int next = i + 1 < text.length() ? VALUES.getOrDefault(text.charAt(i + 1), 0) : 0;
            total += value < next ? -value : value;
        }
        return total;
    }
}
