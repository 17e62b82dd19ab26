package ru.srok.domain.reply;

import java.util.Collection;

/** Tells whether two words differ by one letter: added, lost, changed, or swapped with its neighbour. */
final class NearWords {

    private static final int SHORTEST_KNOWN = 6;
    private static final int SHORTEST_TYPED = 5;
    private static final int LONGEST = 20;

    private NearWords() {}

    static Collection<String> of(String typed, Collection<String> known) {
        boolean usual = typed.length() >= SHORTEST_TYPED && typed.length() <= LONGEST;
        return known.stream()
                .filter(word -> usual && word.length() >= SHORTEST_KNOWN && near(typed, word))
                .toList();
    }

    private static boolean near(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = commonHead(one, other);
        String left = one.substring(head);
        String right = other.substring(head);
        if (left.length() != right.length()) {
            return left.length() > right.length()
                    ? left.substring(1).equals(right)
                    : right.substring(1).equals(left);
        }
        return left.isEmpty() || left.substring(1).equals(right.substring(1)) || swapped(left, right);
    }

    private static boolean swapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }

    private static int commonHead(String one, String other) {
        int head = 0;
        int most = Math.min(one.length(), other.length());
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        return head;
    }
}
