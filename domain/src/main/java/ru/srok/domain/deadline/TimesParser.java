package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** So many times in a while: «2 раза в год», «не реже 1 раза в квартал», «один раз в три года», «раз в полгода». */
final class TimesParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "2 раза в год",
                "не реже 1 раза в квартал",
                "один раз в три года",
                "раз в полгода",
                "1 раз в 2 месяца",
                "дважды в год",
                "не менее двух раз в год",
                "1 раз в неделю",
                "1 раз в четверть",
                "в течение квартала не менее 2 раз",
                "4 заседания в год");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        Match match = times(tokens, at);
        return match != null ? match : inTheCourse(tokens, at);
    }

    /** «В течение квартала не менее 2 раз». */
    private static @Nullable Match inTheCourse(Tokens tokens, int at) {
        int flow = tokens.skip(at, Term.IN);
        Found<Cycle> cycle = tokens.is(flow, Term.FLOW) ? Cycle.read(tokens, tokens.skip(flow + 1, Term.EVERY)) : null;
        return cycle == null ? null : times(tokens, tokens.skip(cycle.next(), Term.COMMA));
    }

    private static @Nullable Match times(Tokens tokens, int at) {
        int next = atLeast(tokens, at);
        Found<Integer> count = count(tokens, next);
        if (count == null) {
            return null;
        }
        int link = link(tokens, count.next());
        Found<Cycle> cycle = Cycle.read(tokens, link);
        if (cycle != null) {
            return new Match(cycle.value().times(count.value(), tokens.printed(at, cycle.next())), cycle.next());
        }
        Found<Cycle> announced = link == count.next() ? announced(tokens, at) : null;
        if (announced != null) {
            return new Match(announced.value().times(count.value(), ""), count.next());
        }
        boolean occasion = link > count.next() && tokens.is(link - 1, Term.IN) && isWord(tokens, link);
        return occasion ? occasion(tokens, at, link + 1) : null;
    }

    /** «В течение года, но не реже 2 раз»: the while is named before. */
    private static @Nullable Found<Cycle> announced(Tokens tokens, int at) {
        int flow = at - 1;
        while (flow >= 0 && !tokens.is(flow, Term.FLOW)) {
            flow--;
        }
        if (flow < 0) {
            return null;
        }
        int noun = tokens.skip(tokens.skip(tokens.skipStop(flow + 1), Term.WHOLE), Term.CURRENT);
        return YearReader.isFullYear(tokens.at(noun))
                ? new Found<>(new Cycle(Cycle.Unit.YEAR, 1), noun)
                : Cycle.read(tokens, noun);
    }

    private static boolean isWord(Tokens tokens, int at) {
        return tokens.isAny(at, Term.OTHER, Term.EVENT_NOUN, Term.SCHOOL_TERM);
    }

    private static Match occasion(Tokens tokens, int at, int next) {
        return new Match(new Part.Repeat(new EveryOccasion(tokens.printed(at, next))), next);
    }

    private static int atLeast(Tokens tokens, int at) {
        int next = tokens.skip(at, Term.ALONG);
        boolean fewer = tokens.is(next, Term.NOT) && tokens.is(next + 1, Term.FEWER);
        return fewer ? tokens.skip(next + 2, Term.THAN) : next;
    }

    /** The number of times, with its noun; «1-2 раза» counts as once. */
    private static @Nullable Found<Integer> count(Tokens tokens, int at) {
        if (tokens.is(at, Term.TIMES) && tokens.at(at).form() != WordForm.SHORT) {
            return new Found<>(1, at + 1);
        }
        if (tokens.is(at, Term.TIMES_WORD)) {
            return new Found<>(tokens.at(at).value(), at + 1);
        }
        if (!tokens.isAny(at, Term.NUMBER, Term.CARDINAL)) {
            return null;
        }
        boolean range = tokens.is(at + 1, Term.DASH) && tokens.isAny(at + 2, Term.NUMBER, Term.CARDINAL);
        int noun = tokens.skip(range ? at + 3 : at + 1, Term.DASH);
        if (tokens.is(noun, Term.OPEN) && tokens.is(noun + 1, Term.CARDINAL)) {
            noun += 3;
        }
        if (tokens.is(noun, Term.TIMES)) {
            return new Found<>(tokens.at(at).value(), tokens.skipStop(noun + 1));
        }
        boolean thing = tokens.isAny(noun, Term.OTHER, Term.EVENT_NOUN, Term.CLOCK) && tokens.is(noun + 1, Term.IN);
        int count = tokens.is(noun, Term.CLOCK) ? 1 : tokens.at(at).value();
        return thing && Cycle.read(tokens, noun + 2) != null ? new Found<>(count, noun + 1) : null;
    }

    private static int link(Tokens tokens, int at) {
        int next =
                tokens.isAny(at, Term.IN, Term.FOR, Term.SLASH) || tokens.isAny(at, Term.ON, Term.FLOW) ? at + 1 : at;
        next = tokens.is(next, Term.FLOW) ? next + 1 : next;
        return tokens.skip(next, Term.EVERY);
    }
}
