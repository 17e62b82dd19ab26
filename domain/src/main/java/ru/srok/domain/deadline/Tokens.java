package ru.srok.domain.deadline;

import java.util.List;

/** The tokens of a phrase, with an endless tail of END. */
final class Tokens {

    private final String printed;
    private final List<Token> tokens;
    private final Token end;

    Tokens(String printed, List<Token> tokens) {
        this.printed = printed;
        this.tokens = List.copyOf(tokens);
        this.end = new Token(new Word(Term.END, 0, WordForm.OTHER), "", printed.length(), printed.length(), false);
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
    }

    Term term(int index) {
        return at(index).term();
    }

    boolean is(int index, Term term) {
        return at(index).term() == term;
    }

    boolean isAny(int index, Term one, Term other) {
        return is(index, one) || is(index, other);
    }

    boolean isAny(int index, Term one, Term other, Term third) {
        return isAny(index, one, other) || is(index, third);
    }

    /** The index after an optional term. */
    int skip(int index, Term term) {
        return is(index, term) ? index + 1 : index;
    }

    /** The index after an optional full stop that belongs to an abbreviation just before {@code index}. */
    int skipStop(int index) {
        return is(index, Term.DOT) && at(index - 1).form() == WordForm.SHORT ? index + 1 : index;
    }

    boolean startsPhrase(int index) {
        return index == 0 || Marks.separates(term(index - 1));
    }

    boolean endsPhrase(int index) {
        return Marks.separates(term(index));
    }

    /** The printed text of tokens {@code from} to {@code to}, exclusive, without tags. */
    String printed(int from, int to) {
        return to <= from
                ? ""
                : PrintedText.withoutTags(
                        printed.substring(at(from).start(), at(to - 1).end()));
    }
}
