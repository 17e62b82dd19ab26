package ru.srok.planimport.draft;

import java.util.ArrayDeque;
import java.util.Deque;

/** The depth of headings, from their numbers and from how they follow each other. */
final class SectionLevels {

    /** The rank of headings that lie below all others. */
    static final int DEEP = 20;

    private final Deque<Integer> ranks = new ArrayDeque<>();
    private int lastPlainRank;

    /** The level of a numbered heading; a smaller rank lies further out. */
    int ofNumbered(int rank) {
        while (!ranks.isEmpty() && ranks.peek() >= rank) {
            ranks.pop();
        }
        ranks.push(rank);
        return ranks.size();
    }

    /** The level of a heading without a number: below the heading right above it, else beside its fellows. */
    int ofPlain(boolean afterHeading, boolean beforeHeading) {
        int rank;
        if (afterHeading && !ranks.isEmpty()) {
            rank = ranks.peek() + 1;
        } else if (lastPlainRank > 0 && !beforeHeading) {
            rank = lastPlainRank;
        } else {
            rank = 1;
        }
        lastPlainRank = rank;
        return ofNumbered(rank);
    }
}
