package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The year or the period as a whole: «в течение года», «весь период», «постоянно». */
final class ThroughoutParser implements PartParser {

    private static final int MOST_TRAILING_WORDS = 4;

    @Override
    public List<String> examples() {
        return List.of(
                "в течение года",
                "В течении учебного года",
                "в течение 2022 года",
                "в течение 2023-2024 уч.г.",
                "весь период",
                "весь период реализации плана",
                "постоянно",
                "на постоянной основе",
                "в течение всего срока действия программы",
                "круглый год",
                "учебный год");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        if (tokens.is(at, Term.CONSTANTLY)) {
            return whole(Throughout.Scope.PERIOD, at + 1);
        }
        int preposition = tokens.isAny(at, Term.IN, Term.ON, Term.FOR) ? at + 1 : at;
        if (tokens.is(preposition, Term.CONSTANT) && tokens.is(preposition + 1, Term.BASIS)) {
            return whole(Throughout.Scope.PERIOD, preposition + 2);
        }
        int flow = tokens.is(preposition, Term.FLOW) ? tokens.skipStop(preposition + 1) : preposition;
        int next = tokens.skip(flow, Term.WHOLE);
        boolean lasting = next > preposition;
        return lasting ? lasting(tokens, next) : unannounced(tokens, at);
    }

    /** What follows «в течение» or «весь». */
    private static @Nullable Match lasting(Tokens tokens, int at) {
        Found<YearSpec> year = YearReader.read(tokens, at);
        if (year != null && year.value().isNamed()) {
            return new Match(new Part.Whole(Throughout.years(whole(year.value()))), year.next());
        }
        int adjectives = tokens.skip(tokens.is(at, Term.CURRENT) ? tokens.skipStop(at + 1) : at, Term.CALENDAR);
        if (tokens.is(adjectives, Term.SCHOOL)) {
            int noun = tokens.skip(tokens.skipStop(adjectives + 1), Term.SLASH);
            return tokens.is(noun, Term.YEAR) ? whole(Throughout.Scope.SCHOOL_YEAR, tokens.skipStop(noun + 1)) : null;
        }
        if (tokens.is(adjectives, Term.YEAR)) {
            return whole(Throughout.Scope.YEAR, tokens.skipStop(adjectives + 1));
        }
        return tokens.isAny(adjectives, Term.PERIOD, Term.DEADLINE) || isOfPlan(tokens, adjectives)
                ? period(tokens, adjectives + 1)
                : null;
    }

    /** «В период реализации плана», «учебный год» and «год» by themselves. */
    private static @Nullable Match unannounced(Tokens tokens, int at) {
        int preposition = tokens.isAny(at, Term.IN, Term.ON, Term.FOR) ? at + 1 : at;
        boolean period = tokens.isAny(preposition, Term.PERIOD, Term.DEADLINE);
        if (period && isOfPlan(tokens, preposition + 1)) {
            return period(tokens, preposition + 1);
        }
        int noun = tokens.skip(at, Term.IN);
        if (tokens.is(noun, Term.SCHOOL) && tokens.is(noun + 1, Term.YEAR) && tokens.startsPhrase(at)) {
            return whole(Throughout.Scope.SCHOOL_YEAR, noun + 2);
        }
        boolean year = tokens.is(at, Term.YEAR) && tokens.at(at).text().equals("год");
        return year && tokens.startsPhrase(at) && tokens.endsPhrase(at + 1)
                ? whole(Throughout.Scope.YEAR, at + 1)
                : null;
    }

    /** Words after «период» belong to it, as in «период реализации муниципальной программы». */
    private static @Nullable Match period(Tokens tokens, int at) {
        int next = at;
        boolean ofPlan = isOfPlan(tokens, next) || isOfPlan(tokens, at - 1) || tokens.endsPhrase(next);
        while (next < at + MOST_TRAILING_WORDS && isTrailing(tokens, next)) {
            ofPlan |= isPlan(tokens.at(next));
            next++;
        }
        return ofPlan ? whole(Throughout.Scope.PERIOD, next) : null;
    }

    private static boolean isOfPlan(Tokens tokens, int at) {
        return tokens.is(at, Term.OF_PLAN) && tokens.at(at).value() == LinkWords.PLAN;
    }

    private static boolean isTrailing(Tokens tokens, int at) {
        return tokens.isAny(at, Term.OTHER, Term.OF_PLAN, Term.EVENT_NOUN);
    }

    private static boolean isPlan(Token token) {
        return token.text().startsWith("план") || token.text().startsWith("программ");
    }

    private static Slot whole(YearSpec years) {
        List<Slot> slots = years.alone();
        return new Slot(slots.get(0).first(), slots.get(slots.size() - 1).last());
    }

    private static Match whole(Throughout.Scope scope, int next) {
        return new Match(new Part.Whole(Throughout.of(scope)), next);
    }
}
