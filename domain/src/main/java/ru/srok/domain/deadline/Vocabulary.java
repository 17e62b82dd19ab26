package ru.srok.domain.deadline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words the grammar knows; a long calendar word may be one letter off. */
final class Vocabulary {

    private static final Vocabulary KNOWN = new Vocabulary();

    private final Map<String, Word> words = new HashMap<>(2048);
    private final FuzzyWords misspelt = new FuzzyWords();

    private Vocabulary() {
        CalendarWords.addTo(this);
        NumberWords.addTo(this);
        RepetitionWords.addTo(this);
        LinkWords.addTo(this);
        EventWords.addTo(this);
    }

    /** The word's meaning, or {@link Word#UNKNOWN}. */
    static Word find(String normal) {
        Word exact = KNOWN.words.get(normal);
        if (exact != null) {
            return exact;
        }
        Word near = KNOWN.misspelt.find(normal);
        return near == null ? Word.UNKNOWN : near;
    }

    static @Nullable Word exact(String normal) {
        return KNOWN.words.get(normal);
    }

    static boolean knows(String normal) {
        return find(normal) != Word.UNKNOWN;
    }

    /** Adds words, separated by blanks, as they are. */
    Vocabulary words(Term term, int value, WordForm form, String list) {
        for (String word : list.split(" ")) {
            words.putIfAbsent(word, new Word(term, value, form));
        }
        return this;
    }

    Vocabulary words(Term term, String list) {
        return words(term, 0, WordForm.OTHER, list);
    }

    /** Adds a stem with each of its endings, separated by blanks; «_» is no ending. */
    Vocabulary stem(Term term, String stem, String endings) {
        return stem(term, 0, WordForm.OTHER, stem, endings);
    }

    /** Adds a stem with endings and accepts it one letter off. */
    Vocabulary loose(Word word, String stem, String endings) {
        stem(word.term(), word.value(), word.form(), stem, endings);
        for (String ending : endings.split(" ")) {
            misspelt.add(stem + (ending.equals("_") ? "" : ending), word);
        }
        return this;
    }

    private Vocabulary stem(Term term, int value, WordForm form, String stem, String endings) {
        for (String ending : endings.split(" ")) {
            words(term, value, form, stem + (ending.equals("_") ? "" : ending));
        }
        return this;
    }
}
