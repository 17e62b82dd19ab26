package ru.srok.domain.reply;

import java.util.List;
import java.util.Optional;

/** A pattern over the words of one clause; {@code phrases.tsv} explains its elements. */
final class Phrase {

    private static final String START = "^";
    private static final String END = "$";
    private static final String GAP = "~";

    private final boolean anchored;
    private final List<String> elements;

    Phrase(String written) {
        List<String> all = List.of(written.split(" "));
        anchored = START.equals(all.get(0));
        elements = anchored ? all.subList(1, all.size()) : all;
    }

    /** The first stretch of words that it describes. */
    Optional<Span> find(List<ReplyWord> words) {
        int last = anchored ? 0 : words.size() - 1;
        for (int from = 0; from <= last; from++) {
            int to = match(words, from, 0);
            if (to > from) {
                return Optional.of(new Span(from, to));
            }
        }
        return Optional.empty();
    }

    private int match(List<ReplyWord> words, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        String wanted = elements.get(element);
        if (wanted.equals(END)) {
            return at == words.size() ? match(words, at, element + 1) : -1;
        }
        if (wanted.equals(GAP)) {
            return matchAfterGap(words, at, element + 1);
        }
        boolean fits = at < words.size() && fits(words.get(at), wanted);
        return fits ? match(words, at + 1, element + 1) : -1;
    }

    private int matchAfterGap(List<ReplyWord> words, int at, int element) {
        for (int next = at; next <= words.size(); next++) {
            int to = match(words, next, element);
            if (to >= 0) {
                return to;
            }
        }
        return -1;
    }

    private static boolean fits(ReplyWord word, String wanted) {
        return wanted.startsWith("<")
                ? word.is(wanted.substring(1, wanted.length() - 1))
                : word.text().equals(wanted);
    }
}
