package ru.srok.planimport.responsible;

import java.util.List;
import java.util.Locale;
import ru.srok.planimport.responsible.Token.Type;

/** Decides whether a comma or an «и» parts two responsibles or stands inside one. */
final class Commas {

    private static final List<String> RELATIVE = List.of("котор", "согласно", "участие", "далее", "где");
    private static final List<String> OFFICES = List.of("управлени", "отдел", "комитет", "департамент", "министерств");

    private final List<Token> tokens;
    private final Vocabulary vocabulary;

    Commas(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /** Whether what follows the comma at the index still belongs to the name before it. */
    boolean joins(NameUnderWay name, int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(index + 1);
        return switch (next.type()) {
            case NUMBER -> true;
            case PREPOSITION, AND -> !next.text().equals("а");
            case ABBREVIATION ->
                Words.is("duty", next.text()) && Words.is("duty", name.last().text());
            case WORD -> wordJoins(name, index + 1);
            default -> false;
        };
    }

    private boolean wordJoins(NameUnderWay name, int index) {
        String word = tokens.get(index).text();
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("а") || (Heads.opensAt(tokens, index) && !Words.is("field", word))) {
            return false;
        }
        boolean small = !tokens.get(index).isCapitalised();
        return RELATIVE.stream().anyMatch(lower::startsWith)
                || (small && (lower.equals("не") || Adjectives.isParticiple(word)))
                || (Words.is("field", word) && mentions(name, OFFICES))
                || (small && Words.is("subject", word) && mentions(name, List.of("учител", "педагог", "преподавател")));
    }

    private static boolean mentions(NameUnderWay name, List<String> stems) {
        return name.tokens().stream()
                .map(token -> Letters.key(token.text()))
                .anyMatch(word -> stems.stream().anyMatch(word::startsWith));
    }

    /** Whether the «и» at the index stands between two whole responsibles. */
    boolean andParts(NameUnderWay name, int index) {
        if (index + 1 >= tokens.size() || name.hasTail()) {
            return false;
        }
        Token next = tokens.get(index + 1);
        if (next.is(Type.ABBREVIATION) || next.is(Type.FORM)) {
            boolean single = name.isClosed() || name.hasForm() || (name.isBare() && vocabulary.isKnown(name.first()));
            return single && (next.is(Type.FORM) || vocabulary.isKnown(next));
        }
        return !name.isBare() && !name.onlyAdjectives() && Heads.startsAt(tokens, index + 1);
    }
}
