package ru.srok.domain.deadline;

import java.util.Set;

/** An event's words with the marks around them taken off. */
final class EventText {

    private static final String EDGES = " \t\n\r\u00A0,;:-–—/(";
    private static final Set<String> CONJUNCTIONS = Set.of("но", "и", "а", "или", "либо", "также");
    private static final int LONG_WORD = 3;

    private EventText() {}

    static String trimmed(String text) {
        String edged = withoutEdges(text);
        int blank = edged.lastIndexOf(' ');
        boolean conjunction = blank > 0 && CONJUNCTIONS.contains(edged.substring(blank + 1));
        return conjunction ? trimmed(edged.substring(0, blank)) : edged;
    }

    private static String withoutEdges(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (from < to && isTail(text, from, to)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isEdge(char letter) {
        return EDGES.indexOf(letter) >= 0 || letter == ')' || letter == '.' || Character.isWhitespace(letter);
    }

    private static boolean isTail(String text, int from, int to) {
        char last = text.charAt(to - 1);
        if (last == ')') {
            return text.lastIndexOf('(', to - 1) < from;
        }
        return last == '.' ? endsLongWord(text, to - 1) : isEdge(last);
    }

    /** A full stop after «работы» ends the phrase; the one after «уч.» belongs to the word. */
    private static boolean endsLongWord(String text, int stop) {
        int letters = 0;
        while (stop - letters > 0 && Character.isLetter(text.charAt(stop - letters - 1))) {
            letters++;
        }
        return letters > LONG_WORD || letters == 0;
    }
}
