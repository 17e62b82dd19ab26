package ru.srok.planimport.draft;

import java.util.List;

/** Text that was cut into neighbouring cells in the midst of words. */
final class TornText {

    private final Vocabulary vocabulary;

    TornText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Joins the parts, without a blank where the document knows the word that then arises. */
    String join(List<String> parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (out.length() > 0 && !cutsWord(out.toString(), part)) {
                out.append(' ');
            }
            out.append(part);
        }
        return Blanks.clean(out.toString());
    }

    /** Whether the border between the two parts cuts a word of the document. */
    boolean cutsWord(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || !Character.isLowerCase(right.charAt(0))) {
            return false;
        }
        String tail = lastWord(left);
        String head = firstWord(right);
        if (tail.isEmpty() || head.isEmpty() || !vocabulary.knows(tail + head)) {
            return false;
        }
        return vocabulary.count(tail) <= 1 || vocabulary.count(head) <= 1;
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
