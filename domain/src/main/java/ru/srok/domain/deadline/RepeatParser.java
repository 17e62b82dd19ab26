package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of repetition: «ежемесячно», «каждый квартал», «по полугодиям», «каждые 2 месяца», «полугодие». */
final class RepeatParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "ежемесячно",
                "ежеквартально",
                "еженедельно",
                "ежедневно",
                "по полугодиям",
                "полугодие",
                "каждый квартал",
                "каждые 2 месяца",
                "ежечетвертно",
                "в конце каждого квартала");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        Match word = word(tokens, at);
        if (word != null) {
            return word;
        }
        if (tokens.is(at, Term.ALONG) && isPlural(tokens.at(at + 1))) {
            return cycle(tokens, at, at + 1);
        }
        if (tokens.is(at, Term.EVERY)) {
            return every(tokens, at);
        }
        Match end = endOfCycle(tokens, at);
        return end != null ? end : alone(tokens, at);
    }

    private static @Nullable Match word(Tokens tokens, int at) {
        int next = tokens.is(at + 1, Term.BASIS) ? at + 2 : at + 1;
        return switch (tokens.term(at)) {
            case EVERY_MONTHS -> repeat(EveryMonths.of(tokens.at(at).value()), next);
            case WEEKLY -> repeat(EveryWeeks.of(1), next);
            case DAILY -> repeat(new EveryDay(), next);
            case TERMLY -> repeat(new EveryOccasion(tokens.printed(at, at + 1)), next);
            case IN -> tokens.is(at + 2, Term.BASIS) ? word(tokens, at + 1) : null;
            default -> null;
        };
    }

    private static boolean isPlural(Token token) {
        return token.text().endsWith("ам") || token.text().endsWith("ям");
    }

    private static @Nullable Match every(Tokens tokens, int at) {
        Match cycle = cycle(tokens, at, at + 1);
        if (cycle != null) {
            return cycle;
        }
        boolean occasion = tokens.isAny(at + 1, Term.OTHER, Term.EVENT_NOUN, Term.OCCASION);
        return occasion ? repeat(new EveryOccasion(tokens.printed(at, at + 2)), at + 2) : null;
    }

    private static @Nullable Match cycle(Tokens tokens, int from, int at) {
        Found<Cycle> cycle = Cycle.read(tokens, at);
        return cycle == null
                ? null
                : new Match(cycle.value().times(1, tokens.printed(from, cycle.next())), cycle.next());
    }

    /** «В конце (каждого) квартала», «до конца полугодия», «по окончании каждого месяца» stays an event. */
    private static @Nullable Match endOfCycle(Tokens tokens, int at) {
        int end = tokens.isAny(at, Term.IN, Term.UNTIL, Term.TOWARDS) ? at + 1 : at;
        int noun = tokens.skip(tokens.skip(end + 1, Term.EVERY), Term.CURRENT);
        boolean cycle = tokens.isAny(noun, Term.QUARTER, Term.HALF, Term.WEEK);
        return tokens.is(end, Term.FINISH) && cycle ? cycle(tokens, at, noun) : null;
    }

    /** «Полугодие», «квартал» as the whole of a phrase, and «полугодие» among other deadlines. */
    private static @Nullable Match alone(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean half = token.term() == Term.HALF && token.form() == WordForm.NOMINATIVE;
        boolean framed = tokens.startsPhrase(at) && tokens.endsPhrase(at + 1);
        boolean unit = token.text().equals("квартал")
                || token.text().equals("месяц")
                || token.text().equals("неделя")
                || token.text().equals("четверть");
        return half || (framed && unit) ? cycle(tokens, at, at) : null;
    }

    private static Match repeat(DeadlineRule rule, int next) {
        return new Match(new Part.Repeat(rule), next);
    }
}
