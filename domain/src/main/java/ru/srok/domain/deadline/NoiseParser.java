package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words beside a date that change nothing: times of day, «далее», «срок исполнения:», «1)». */
final class NoiseParser implements PartParser {

    private static final int HOURS = 24;
    private static final int MINUTES = 59;

    @Override
    public List<String> examples() {
        return List.of(
                "в 10.00",
                "10:30-12:00",
                "в 14-00 ч.",
                "в 15 часов",
                "далее",
                "срок исполнения:",
                "1)",
                "включительно");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        int time = clock(tokens, at);
        if (time > at) {
            return noise(time);
        }
        return switch (tokens.term(at)) {
            case ONWARD -> new Match(new Part.Onward(), at + 1);
            case INCLUSIVE, ROUGHLY -> noise(at + 1);
            case DEADLINE -> label(tokens, at);
            case NUMBER -> enumerator(tokens, at);
            default -> null;
        };
    }

    private static @Nullable Match label(Tokens tokens, int at) {
        int next = tokens.skip(at + 1, Term.OF_PLAN);
        return tokens.isAny(next, Term.COLON, Term.DASH) ? noise(next + 1) : null;
    }

    private static @Nullable Match enumerator(Tokens tokens, int at) {
        boolean bracket = tokens.is(at + 1, Term.CLOSE) && tokens.startsPhrase(at) && !tokens.is(at - 1, Term.OPEN);
        return bracket ? noise(at + 2) : null;
    }

    /** The index after a time or a span of times, or {@code at}. */
    private static int clock(Tokens tokens, int at) {
        int begin = tokens.isAny(at, Term.IN, Term.FROM, Term.TOWARDS) || tokens.is(at, Term.UNTIL) ? at + 1 : at;
        int next = time(tokens, begin);
        if (next == begin) {
            return at;
        }
        if (tokens.isAny(next, Term.DASH, Term.UNTIL, Term.ALONG)) {
            int second = time(tokens, next + 1);
            next = second > next + 1 ? second : next;
        }
        return next;
    }

    private static int time(Tokens tokens, int at) {
        Token hour = tokens.at(at);
        if (hour.term() != Term.NUMBER || hour.value() > HOURS || hour.text().length() > 2) {
            return at;
        }
        int words = hours(tokens, at + 1);
        return words > at + 1 ? words : withMinutes(tokens, at);
    }

    private static int withMinutes(Tokens tokens, int at) {
        Token minutes = tokens.at(at + 2);
        boolean sane = tokens.isAny(at + 1, Term.COLON, Term.DOT, Term.DASH)
                && minutes.term() == Term.NUMBER
                && minutes.text().length() == 2
                && minutes.value() >= 0
                && minutes.value() <= MINUTES;
        int words = hours(tokens, at + 3);
        boolean sure = tokens.is(at + 1, Term.COLON) || words > at + 3 || minutes.value() % 5 == 0;
        boolean date = tokens.isAny(at + 3, Term.MONTH, Term.DOT) && tokens.isAny(at + 4, Term.NUMBER, Term.MONTH);
        return sane && sure && !date && !tokens.is(at + 3, Term.MONTH) ? words : at;
    }

    private static int hours(Tokens tokens, int at) {
        int next = at;
        for (int i = 0; i < 4 && tokens.is(next, Term.CLOCK); i++) {
            next = tokens.skip(next + 1, Term.DOT);
            boolean minutes = tokens.is(next, Term.NUMBER) && tokens.is(next + 1, Term.CLOCK);
            next = minutes ? next + 1 : next;
        }
        return next;
    }

    private static Match noise(int next) {
        return new Match(new Part.Noise(), next);
    }
}
