package ru.srok.domain.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words between two marks; {@code asked}: the sentence ends with a question mark and this clause is what it asks. */
record Clause(List<ReplyWord> words, boolean asked) {

    Clause {
        words = List.copyOf(words);
    }

    boolean says(List<Phrase> phrases) {
        return phrases.stream().anyMatch(phrase -> phrase.find(words).isPresent());
    }

    boolean has(String wordClass) {
        return words.stream().anyMatch(word -> word.is(wordClass));
    }

    /** The clause without any stretch that one of the phrases describes. */
    Clause without(List<Phrase> phrases) {
        Clause left = this;
        for (Phrase phrase : phrases) {
            for (Optional<Span> found = phrase.find(left.words); found.isPresent(); found = phrase.find(left.words)) {
                left = left.without(found.get());
            }
        }
        return left;
    }

    private Clause without(Span span) {
        List<ReplyWord> left = new ArrayList<>(words.subList(0, span.from()));
        left.addAll(words.subList(span.to(), words.size()));
        return new Clause(left, asked);
    }
}
