package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends tokens: ordinal endings, words run together («втечение»), words torn apart («сентя брь»). */
final class TokenRepair {

    private static final Set<String> ENDINGS = Set.of(
            "й", "е", "я", "го", "ой", "ое", "ая", "ый", "ые", "ых", "ом", "му", "х", "м", "ю", "ую", "ти", "ого",
            "ему", "ей", "ье", "ья", "ий", "ее", "юю", "ым", "ем", "ев");
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_HALF = 3;

    private final List<Token> read;
    private final List<Token> mended = new ArrayList<>();

    private TokenRepair(List<Token> read) {
        this.read = read;
    }

    static List<Token> repaired(List<Token> tokens) {
        TokenRepair repair = new TokenRepair(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = repair.mend(i);
        }
        return repair.mended;
    }

    private int mend(int i) {
        Token token = read.get(i);
        int ending = token.term() == Term.NUMBER ? ordinalEnding(i) : -1;
        if (ending > 0) {
            Word ordinal = new Word(Term.NUMBER, token.value(), WordForm.ORDINAL);
            mended.add(token.withWord(ordinal, read.get(ending).end()));
            return ending + 1;
        }
        if (token.term() != Term.OTHER) {
            mended.add(token);
            return i + 1;
        }
        return mendUnknown(i);
    }

    private int ordinalEnding(int i) {
        int next = i + 1;
        boolean hyphen = next + 1 < read.size() && read.get(next).term() == Term.DASH;
        int word = hyphen ? next + 1 : next;
        boolean touches = word < read.size()
                && ENDINGS.contains(read.get(word).text())
                && (hyphen || read.get(word).glued());
        return touches ? word : -1;
    }

    private int mendUnknown(int i) {
        Token token = read.get(i);
        if (token.text().equals("п") && isText(i + 1, "/") && isText(i + 2, "г")) {
            mended.add(token.withWord(
                    new Word(Term.HALF, 0, WordForm.SHORT), read.get(i + 2).end()));
            return i + 3;
        }
        int roman = Letters.roman(token.text());
        if (roman > 0) {
            mended.add(token.withWord(new Word(Term.ROMAN, roman, WordForm.ORDINAL), token.end()));
            return i + 1;
        }
        int joined = joinedWith(i);
        if (joined > i) {
            Word word = Vocabulary.find(token.text() + read.get(joined).text());
            mended.add(token.withWord(word, read.get(joined).end()));
            return joined + 1;
        }
        split(token).ifPresentOrElse(mended::addAll, () -> mended.add(token));
        return i + 1;
    }

    private boolean isText(int i, String text) {
        return i < read.size() && read.get(i).text().equals(text);
    }

    /** The index of the other half of a torn word, or -1. */
    private int joinedWith(int i) {
        int next = i + 1;
        while (next < read.size() && next < i + 3 && isTear(read.get(next), next == i + 1)) {
            next++;
        }
        boolean word = next < read.size() && read.get(next).term() == Term.OTHER && next > i;
        return word && Vocabulary.knows(read.get(i).text() + read.get(next).text()) ? next : -1;
    }

    private static boolean isTear(Token token, boolean first) {
        return token.term() == Term.LINE || (first && token.term() == Term.DASH);
    }

    private static Optional<List<Token>> split(Token token) {
        String text = token.text();
        boolean sound = text.length() == token.end() - token.start() && text.length() <= LONGEST_WORD;
        for (int cut = 1; sound && cut <= text.length() - SHORTEST_HALF; cut++) {
            Word left = Vocabulary.exact(text.substring(0, cut));
            Word right = Vocabulary.exact(text.substring(cut));
            if (left != null && right != null && mayRunTogether(left, cut)) {
                return Optional.of(List.of(part(token, left, 0, cut), part(token, right, cut, text.length())));
            }
        }
        return Optional.empty();
    }

    /** Short words run into the next one only where they are prepositions. */
    private static boolean mayRunTogether(Word left, int length) {
        boolean preposition = switch (left.term()) {
            case IN, ALONG, UNTIL, FROM, TOWARDS, ON -> true;
            default -> false;
        };
        return preposition || length >= SHORTEST_HALF;
    }

    private static Token part(Token token, Word word, int from, int to) {
        return new Token(
                word,
                token.text().substring(from, to),
                token.start() + from,
                token.start() + to,
                from > 0 || token.glued());
    }
}
