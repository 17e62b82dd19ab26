package ru.srok.domain.deadline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which quarters of a school year a deadline phrase hangs on: «по итогам четверти», «по окончании полугодия». */
public final class SchoolTerms {

    private static final List<Integer> ALL = List.of(0, 1, 2, 3);
    private static final List<Integer> HALVES = List.of(1, 3);
    private static final List<Integer> YEAR = List.of(3);
    private static final Map<String, Integer> NUMBERS =
            Map.of("i", 0, "1", 0, "ii", 1, "2", 1, "iii", 2, "3", 2, "iv", 3, "4", 3);
    private static final Pattern NUMBERED =
            Pattern.compile("((?:(?:[1-4]|iv|i{1,3})(?:-?(?:й|ой|ей|я|ая))?\\s*(?:,|и|-|–)?\\s*)+)четверт");
    private static final Pattern NUMBER = Pattern.compile("[1-4]|iv|i{1,3}");

    private SchoolTerms() {}

    /** The quarters (0 for the first) at whose ends it is due; none for a phrase that names no school term. */
    public static List<Integer> quarters(String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT);
        if (words.contains("четверт")) {
            List<Integer> named = numbered(words);
            return named.isEmpty() ? ALL : named;
        }
        if (words.contains("полугоди")) {
            return HALVES;
        }
        return words.matches(".*учебного\\s+года.*") ? YEAR : List.of();
    }

    private static List<Integer> numbered(String words) {
        Matcher list = NUMBERED.matcher(words);
        if (!list.find()) {
            return List.of();
        }
        Set<Integer> named = new TreeSet<>();
        Matcher number = NUMBER.matcher(list.group(1));
        while (number.find()) {
            named.add(NUMBERS.getOrDefault(number.group(), 0));
        }
        return List.copyOf(named);
    }
}
