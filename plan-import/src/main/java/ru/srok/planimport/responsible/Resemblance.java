package ru.srok.planimport.responsible;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the name that another one is probably a slip of: one letter off, or parted differently by blanks. */
final class Resemblance {

    private static final int SHORTEST_WORD = 4;

    private final Map<String, Integer> counts;
    private final List<String> explained;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Optional<String>> suggestions = new HashMap<>();

    Resemblance(Map<String, Integer> counts, Collection<String> explained) {
        this.counts = counts;
        this.explained = new ArrayList<>(explained);
    }

    Optional<String> to(String name) {
        return suggestions.computeIfAbsent(name, this::find);
    }

    private Optional<String> find(String name) {
        int own = counts.getOrDefault(name, 0);
        String key = Letters.key(name);
        return counts.entrySet().stream()
                .filter(other -> other.getValue() >= 2 && other.getValue() > own)
                .filter(other -> isSlip(key, keys.computeIfAbsent(other.getKey(), Letters::key)))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> explained.stream()
                        .filter(other -> isSlip(key, Letters.key(other)))
                        .findFirst());
    }

    private static boolean isSlip(String first, String second) {
        if (first.equals(second)) {
            return false;
        }
        return solid(first).equals(solid(second)) || oneWordOff(first.split(" "), second.split(" "));
    }

    private static String solid(String key) {
        return key.replace(" ", "").replace("\"", "");
    }

    private static boolean oneWordOff(String[] first, String[] second) {
        if (first.length != second.length) {
            return false;
        }
        int off = -1;
        for (int i = 0; i < first.length; i++) {
            if (!first[i].equals(second[i])) {
                if (off >= 0) {
                    return false;
                }
                off = i;
            }
        }
        return off >= 0 && oneLetterOff(first[off], second[off]);
    }

    /** One letter changed, lost, added or two changed places; a different last letter is another case or gender. */
    private static boolean oneLetterOff(String first, String second) {
        String shorter = first.length() <= second.length() ? first : second;
        String longer = first.length() <= second.length() ? second : first;
        if (shorter.length() < SHORTEST_WORD || longer.length() - shorter.length() > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        if (longer.length() > shorter.length()) {
            return start < shorter.length() && shorter.substring(start).equals(longer.substring(start + 1));
        }
        boolean changed =
                start < shorter.length() - 1 && rest(shorter, start + 1).equals(rest(longer, start + 1));
        return changed || isSwap(shorter, longer, start);
    }

    private static boolean isSwap(String first, String second, int at) {
        return at + 1 < first.length()
                && first.charAt(at) == second.charAt(at + 1)
                && first.charAt(at + 1) == second.charAt(at)
                && rest(first, at + 2).equals(rest(second, at + 2));
    }

    private static String rest(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
