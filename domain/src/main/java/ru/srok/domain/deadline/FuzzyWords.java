package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a word that differs from a known one by one letter: added, lost, changed, or swapped with its neighbour. */
final class FuzzyWords {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 20;

    private final Map<Integer, List<Map.Entry<String, Word>>> byLength = new HashMap<>();

    void add(String word, Word meaning) {
        if (word.length() >= SHORTEST) {
            byLength.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(Map.entry(word, meaning));
        }
    }

    /** The only meaning one letter away, or null where there is none or more than one. */
    @Nullable
    Word find(String word) {
        if (word.length() < SHORTEST - 1 || word.length() > LONGEST) {
            return null;
        }
        Word found = null;
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            for (Map.Entry<String, Word> known : byLength.getOrDefault(length, List.of())) {
                if (isNear(word, known.getKey())) {
                    if (found != null && !sameMeaning(found, known.getValue())) {
                        return null;
                    }
                    found = known.getValue();
                }
            }
        }
        return found;
    }

    private static boolean sameMeaning(Word one, Word other) {
        return one.term() == other.term() && one.value() == other.value();
    }

    private static boolean isNear(String one, String other) {
        boolean sameHead = one.charAt(0) == other.charAt(0);
        if (!sameHead && one.charAt(one.length() - 1) != other.charAt(other.length() - 1)) {
            return false;
        }
        int head = commonHead(one, other);
        int tail = commonTail(one, other, head);
        int left = one.length() - head - tail;
        int right = other.length() - head - tail;
        boolean single = left <= 1 && right <= 1;
        boolean swapped = left == 2
                && right == 2
                && one.charAt(head) == other.charAt(head + 1)
                && one.charAt(head + 1) == other.charAt(head);
        return single || swapped;
    }

    private static int commonHead(String one, String other) {
        int head = 0;
        int most = Math.min(one.length(), other.length());
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        return head;
    }

    private static int commonTail(String one, String other, int head) {
        int tail = 0;
        int most = Math.min(one.length(), other.length()) - head;
        while (tail < most && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }
}
