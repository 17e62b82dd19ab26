package ru.srok.domain.deadline;

import java.util.List;

/** An event's words with the marks and conjunctions around them taken off. */
final class EventText {

    private static final String EDGES = ",;:-–—/(";
    private static final List<String> CONJUNCTIONS = List.of("но", "и", "а", "или", "либо", "также");
    private static final int LONG_WORD = 3;

    private final String text;
    private int from;
    private int to;

    /** Opening brackets between {@code from} and {@code to}. */
    private int open;

    private EventText(String text) {
        this.text = text;
        this.to = text.length();
        this.open = (int) text.chars().filter(letter -> letter == '(').count();
    }

    static String trimmed(String text) {
        EventText event = new EventText(text);
        event.trimHead();
        event.trimTail();
        return text.substring(event.from, event.to);
    }

    private void trimHead() {
        while (from < to && (isEdge(text.charAt(from)) || text.charAt(from) == ')' || text.charAt(from) == '.')) {
            open -= text.charAt(from++) == '(' ? 1 : 0;
        }
    }

    private void trimTail() {
        int before;
        do {
            before = to;
            while (from < to && isTail()) {
                open -= text.charAt(--to) == '(' ? 1 : 0;
            }
            to -= conjunctionAtTail();
        } while (to < before && to > from);
    }

    private boolean isTail() {
        char last = text.charAt(to - 1);
        return switch (last) {
            case ')' -> open == 0;
            case '.' -> endsLongWord(to - 1);
            default -> isEdge(last);
        };
    }

    private static boolean isEdge(char letter) {
        return EDGES.indexOf(letter) >= 0 || Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** A full stop after «работы» ends the phrase; the one after «уч.» belongs to the word. */
    private boolean endsLongWord(int stop) {
        int letters = 0;
        while (letters <= LONG_WORD && stop - letters > from && Character.isLetter(text.charAt(stop - letters - 1))) {
            letters++;
        }
        return letters > LONG_WORD || letters == 0;
    }

    /** The length of a conjunction that ends the text, or 0. */
    private int conjunctionAtTail() {
        for (String word : CONJUNCTIONS) {
            int begin = to - word.length();
            if (begin > from && text.startsWith(word, begin) && isEdge(text.charAt(begin - 1))) {
                return word.length();
            }
        }
        return 0;
    }
}
