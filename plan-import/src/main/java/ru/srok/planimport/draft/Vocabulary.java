package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one document, the only dictionary at hand: a word that stands elsewhere in it is a whole word. */
final class Vocabulary {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String text) {
        texts.add(text);
    }

    boolean knows(String word) {
        return count(word) > 0;
    }

    int count(String word) {
        countAdded();
        return counts.getOrDefault(LookAlikes.toCyrillic(word).toLowerCase(Locale.ROOT), 0);
    }

    /** Counts late, since most documents are never asked. */
    private void countAdded() {
        for (String text : texts) {
            words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        texts.clear();
    }

    /** Words in order, Latin look-alikes read as Cyrillic, in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(LookAlikes.toCyrillic(text.substring(start, i)).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
