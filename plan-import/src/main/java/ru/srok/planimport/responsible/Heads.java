package ru.srok.planimport.responsible;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.plan.Responsible;
import ru.srok.planimport.responsible.Token.Type;

/** Finds head nouns: the words by which a group, a post or an organisation is named. */
final class Heads {

    private static final int MOST_ADJECTIVES = 4;

    private Heads() {}

    /** Whether a new name can begin at the token, in the middle of a line without separators. */
    static boolean startsAt(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!token.is(Type.WORD)) {
            return false;
        }
        if (Words.strongHead(token.text()).isPresent() || isCapitalPlural(tokens, index)) {
            return true;
        }
        return Adjectives.isNominative(token.text()) && nounAfter(tokens, index).isPresent();
    }

    /** «Специалисты ОО Команды школ», but not «начальник Управления образования», which is a genitive. */
    private static boolean isCapitalPlural(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean plural = token.isCapitalised() && Words.head(token.text()).isPresent();
        return plural
                && (index == 0 || !NotSurnames.isOffice(tokens.get(index - 1).text()));
    }

    /** Whether a name begins at the token after a separator, where also «организации» is a nominative. */
    static boolean opensAt(List<Token> tokens, int index) {
        return startsAt(tokens, index) || Words.head(tokens.get(index).text()).isPresent();
    }

    /** The kind of what the tokens name, by their first noun. */
    static Optional<Responsible.Kind> kind(List<Token> tokens) {
        for (Token token : tokens) {
            Optional<Responsible.Kind> head = token.is(Type.WORD) ? Words.head(token.text()) : Optional.empty();
            if (head.isPresent()) {
                return head;
            }
            if (!isAdjective(token) && !token.is(Type.AND) && !token.is(Type.NUMBER)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean onlyAdjectives(List<Token> tokens) {
        return tokens.stream().allMatch(Heads::isAdjective);
    }

    private static boolean isAdjective(Token token) {
        return token.is(Type.WORD) && Adjectives.isNominative(token.text());
    }

    private static Optional<Token> nounAfter(List<Token> tokens, int index) {
        int last = Math.min(tokens.size(), index + MOST_ADJECTIVES);
        for (int i = index + 1; i < last; i++) {
            Token token = tokens.get(i);
            if (token.is(Type.WORD) && Words.head(token.text()).isPresent()) {
                return Adjectives.fits(tokens.get(i - 1).text(), token.text()) ? Optional.of(token) : Optional.empty();
            }
            if (!isAdjective(token) && !token.is(Type.AND)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
