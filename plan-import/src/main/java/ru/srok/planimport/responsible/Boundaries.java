package ru.srok.planimport.responsible;

import java.util.List;
import java.util.Set;
import ru.srok.domain.plan.Responsible;
import ru.srok.planimport.responsible.Token.Type;

/** Decides where one name ends and the next begins although nothing but a blank stands between them. */
final class Boundaries {

    private static final Set<String> OPEN_POSTS =
            Set.of("и.о.", "врио", "зам", "зам.", "зав", "зав.", "нач.", "рук.", "ио");

    private final List<Token> tokens;
    private final Vocabulary vocabulary;

    Boundaries(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /** Whether the token at the index begins a new name after the one under way. */
    boolean startsNew(NameUnderWay name, int index) {
        Token last = name.last();
        if (last.is(Type.PREPOSITION) || last.is(Type.AND) || last.is(Type.DASH) || last.is(Type.FORM)) {
            return false;
        }
        return switch (tokens.get(index).type()) {
            case WORD -> headStarts(name, index);
            case FORM -> formStarts(name);
            case ABBREVIATION -> abbreviationStarts(name, index);
            case QUOTED -> last.is(Type.QUOTED) || name.isClosed();
            default -> false;
        };
    }

    private boolean headStarts(NameUnderWay name, int index) {
        if (!Heads.startsAt(tokens, index) || name.onlyAdjectives() || (name.hasForm() && !name.isNamed())) {
            return false;
        }
        String last = name.last().text();
        if (OPEN_POSTS.contains(Letters.key(last)) || isSecondHalf(name, tokens.get(index))) {
            return false;
        }
        return name.kind() != Responsible.Kind.OTHER || tokens.get(index).isCapitalised();
    }

    private static boolean isSecondHalf(NameUnderWay name, Token token) {
        boolean people = name.kind() == Responsible.Kind.POST || name.kind() == Responsible.Kind.GROUP;
        return people
                && !token.isCapitalised()
                && Words.is("second", token.text())
                && Words.head(name.last().text()).isPresent();
    }

    private boolean formStarts(NameUnderWay name) {
        if (name.isClosed() || isAbbreviated(name)) {
            return true;
        }
        if (name.isInstitutions()) {
            return true;
        }
        if (isPeople(name) || endsWithHead(name)) {
            return name.hasComplement();
        }
        return !name.hasTail();
    }

    private boolean abbreviationStarts(NameUnderWay name, int index) {
        boolean known = vocabulary.isKnown(tokens.get(index)) || vocabulary.phraseAt(tokens, index) > 0;
        if (name.isClosed()) {
            return true;
        }
        if (name.hasForm()) {
            return name.isNamed() && (known || name.last().is(Type.QUOTED));
        }
        if (name.hasTail()) {
            return false;
        }
        if (isAbbreviated(name)) {
            return !Words.is("subunit", name.last().text()) && (known || vocabulary.isKnown(name.last()));
        }
        boolean several = name.isInstitutions()
                && !Words.is("institutions", tokens.get(index).text());
        return (takenSlot(name) || several) && known;
    }

    /** A head takes one abbreviation («Руководители ОО», «Администрация ОУ»); a department with a name takes none. */
    private static boolean takenSlot(NameUnderWay name) {
        return name.hasComplement() || (name.kind() == Responsible.Kind.ORGANISATION && !endsWithHead(name));
    }

    private static boolean isAbbreviated(NameUnderWay name) {
        return name.first().is(Type.ABBREVIATION) && name.tokens().stream().noneMatch(token -> token.is(Type.WORD));
    }

    private static boolean isPeople(NameUnderWay name) {
        return name.kind() == Responsible.Kind.POST || name.kind() == Responsible.Kind.GROUP;
    }

    private static boolean endsWithHead(NameUnderWay name) {
        return name.last().is(Type.WORD) && Words.head(name.last().text()).isPresent();
    }
}
