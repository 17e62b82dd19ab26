package ru.srok.planimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two ordered lists of lines do not have in common, short enough to read in a test report. */
final class Differences {

    private static final int SHOWN = 20;

    private Differences() {}

    static List<String> between(List<String> read, List<String> expected) {
        if (read.equals(expected)) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        without(expected, read).forEach(line -> differences.add("missing: " + line));
        without(read, expected).forEach(line -> differences.add("not expected: " + line));
        if (differences.isEmpty()) {
            differences.add("the same lines, but repeated or in another order");
        }
        return differences.size() <= SHOWN ? differences : differences.subList(0, SHOWN);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }
}
