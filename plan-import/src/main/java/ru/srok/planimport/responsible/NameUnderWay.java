package ru.srok.planimport.responsible;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.plan.Responsible;
import ru.srok.planimport.responsible.Token.Type;

/** The name that a splitter is collecting, and what it can still take. */
final class NameUnderWay {

    private final List<Token> tokens = new ArrayList<>();
    private boolean closed;

    void add(Token token) {
        tokens.add(token);
    }

    /** Nothing more belongs to it but remarks: it is a name that stands alone elsewhere in the column. */
    void close() {
        closed = true;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    Token first() {
        return tokens.get(0);
    }

    boolean isClosed() {
        return closed;
    }

    boolean isBare() {
        return tokens.size() == 1;
    }

    boolean onlyAdjectives() {
        return Heads.onlyAdjectives(tokens);
    }

    Responsible.Kind kind() {
        return switch (first().type()) {
            case FORM, QUOTED -> Responsible.Kind.ORGANISATION;
            case ABBREVIATION ->
                Words.is("institutions", first().text()) ? Responsible.Kind.GROUP : Responsible.Kind.ORGANISATION;
            default -> Heads.kind(tokens).orElse(Responsible.Kind.OTHER);
        };
    }

    boolean isSinglePost() {
        return kind() == Responsible.Kind.POST;
    }

    /** «Образовательные организации»: institutions take no institution after them. */
    boolean isInstitutions() {
        return !first().is(Type.FORM)
                && last().is(Type.WORD)
                && Words.is("institution-heads", last().text())
                && kind() == Responsible.Kind.GROUP;
    }

    /** Whether a preposition opened a tail («на основании данных …») that takes what follows. */
    boolean hasTail() {
        return tokens.stream().anyMatch(token -> token.is(Type.PREPOSITION));
    }

    /** Whether an abbreviation or a quoted name stands after the first token. */
    boolean hasComplement() {
        return tokens.stream()
                .skip(1)
                .anyMatch(token -> token.is(Type.ABBREVIATION) || token.is(Type.QUOTED) || token.is(Type.FORM));
    }

    /** Whether an organisation by legal form has its own name already, not only «ДО» or a region after the form. */
    boolean isNamed() {
        int form = lastForm();
        for (int i = form + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Type.QUOTED) || token.is(Type.NUMBER) || isOwnName(token)) {
                return true;
            }
        }
        return false;
    }

    boolean hasForm() {
        return lastForm() >= 0;
    }

    private int lastForm() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).is(Type.FORM)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOwnName(Token token) {
        if (token.is(Type.WORD)) {
            return Words.head(token.text()).isPresent();
        }
        return token.is(Type.ABBREVIATION) && !Words.is("marker", token.text()) && !Words.is("region", token.text());
    }
}
