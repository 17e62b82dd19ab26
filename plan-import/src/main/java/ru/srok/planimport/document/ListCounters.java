package ru.srok.planimport.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the items of automatic lists in the order of the document and prints their labels. */
final class ListCounters {

    static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<String, int[]> counters = new HashMap<>();

    /**
     * Counts the next item.
     *
     * @param list whose counters go on
     * @param level from 0
     * @param levels how the list prints, at least {@code level + 1} of them
     * @return the label as printed, empty if nothing is printed
     */
    String next(String list, int level, List<ListLevel> levels) {
        int[] numbers = counters.computeIfAbsent(list, key -> unused());
        ListLevel own = levels.get(level);
        numbers[level] = numbers[level] == UNUSED ? own.start() : numbers[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (deeper >= levels.size() || restarts(levels.get(deeper), level)) {
                numbers[deeper] = UNUSED;
            }
        }
        return own.style() == NumberStyle.BULLET ? own.pattern() : print(own, numbers, levels);
    }

    /** Makes the level's next item carry this number. */
    void restart(String list, int level, int number) {
        counters.computeIfAbsent(list, key -> unused())[level] = number - 1;
    }

    /** Forgets how far a list came. */
    void forget(String list) {
        counters.remove(list);
    }

    private static int[] unused() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, UNUSED);
        return numbers;
    }

    private static boolean restarts(ListLevel deeper, int level) {
        return deeper.restartAfter() < 0 || level < deeper.restartAfter();
    }

    private static String print(ListLevel own, int[] numbers, List<ListLevel> levels) {
        StringBuilder label = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && next >= '1' && next <= '9') {
                label.append(number(next - '1', own.legal(), numbers, levels));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private static String number(int level, boolean legal, int[] numbers, List<ListLevel> levels) {
        if (level >= levels.size()) {
            return "";
        }
        ListLevel shown = levels.get(level);
        int number = numbers[level] == UNUSED ? shown.start() : numbers[level];
        boolean decimal = legal && shown.style() != NumberStyle.NONE;
        return decimal ? Integer.toString(number) : shown.style().print(number);
    }
}
