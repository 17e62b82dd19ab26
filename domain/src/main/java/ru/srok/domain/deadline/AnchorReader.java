package ru.srok.domain.deadline;

import org.jspecify.annotations.Nullable;

/** Reads which month a day belongs to: «каждого месяца», «месяца, следующего за отчетным кварталом». */
final class AnchorReader {

    private AnchorReader() {}

    static @Nullable Found<MonthAnchor> read(Tokens tokens, int at) {
        if (tokens.is(at, Term.NEXT) && tokens.is(at + 1, Term.FOR)) {
            Found<MonthAnchor> after = following(tokens, at);
            return after == null ? null : new Found<>(after.value(), tokens.skip(after.next(), Term.MONTH_WORD));
        }
        int next = at;
        boolean told = false;
        boolean every = false;
        for (int i = 0; i < 2; i++) {
            told |= tokens.is(next, Term.NEXT);
            every |= tokens.is(next, Term.EVERY);
            next = tokens.isAny(next, Term.EVERY, Term.CURRENT, Term.NEXT) ? next + 1 : next;
        }
        if (tokens.is(next, Term.QUARTER)) {
            return new Found<>(told ? MonthAnchor.AFTER_QUARTER : MonthAnchor.OF_QUARTER, next + 1);
        }
        if (tokens.is(next, Term.HALF)) {
            return new Found<>(told ? MonthAnchor.AFTER_HALF : MonthAnchor.OF_HALF, next + 1);
        }
        boolean first = isOrdinal(tokens, next, 1);
        boolean last = isOrdinal(tokens, next, NumberWords.LAST);
        boolean third = isOrdinal(tokens, next, 3);
        int month = first || last || third ? next + 1 : next;
        if (!tokens.is(month, Term.MONTH_WORD)) {
            return null;
        }
        if (first || last || third) {
            return ofQuarter(tokens, month + 1, first);
        }
        Found<MonthAnchor> following = following(tokens, tokens.skip(month + 1, Term.COMMA));
        if (following != null) {
            return following;
        }
        MonthAnchor plain = every ? MonthAnchor.EACH_MONTH : MonthAnchor.NONE;
        return new Found<>(told ? MonthAnchor.AFTER_PERIOD : plain, month + 1);
    }

    private static boolean isOrdinal(Tokens tokens, int at, int value) {
        return tokens.isAny(at, Term.ORDINAL, Term.NUMBER, Term.ROMAN)
                && tokens.at(at).value() == value;
    }

    /** «Последнего месяца (каждого, отчетного) квартала». */
    private static Found<MonthAnchor> ofQuarter(Tokens tokens, int at, boolean first) {
        int noun = tokens.skip(tokens.skip(at, Term.EVERY), Term.CURRENT);
        if (tokens.is(noun, Term.HALF) && !first) {
            return new Found<>(MonthAnchor.LAST_OF_HALF, noun + 1);
        }
        if (tokens.is(noun, Term.QUARTER)) {
            return new Found<>(first ? MonthAnchor.FIRST_OF_QUARTER : MonthAnchor.LAST_OF_QUARTER, noun + 1);
        }
        return new Found<>(first ? MonthAnchor.FIRST_OF_PERIOD : MonthAnchor.LAST_OF_PERIOD, at);
    }

    /** «Следующего за (окончанием) отчетным (кварталом)», «после отчетного квартала». */
    private static @Nullable Found<MonthAnchor> following(Tokens tokens, int at) {
        boolean after = tokens.is(at, Term.EVENT) && tokens.at(at).text().equals("после");
        if (!tokens.is(at, Term.NEXT) && !after) {
            return null;
        }
        int next = tokens.skip(after ? at + 1 : at + 1, Term.FOR);
        next = tokens.at(next).text().startsWith("окончани") ? next + 1 : next;
        boolean told = tokens.is(next, Term.CURRENT);
        int noun = told ? next + 1 : next;
        MonthAnchor anchor = after(tokens.term(noun));
        if (anchor == null) {
            return told || tokens.is(at, Term.NEXT) ? new Found<>(MonthAnchor.AFTER_PERIOD, noun) : null;
        }
        return new Found<>(anchor, tokens.skipStop(noun + 1));
    }

    private static @Nullable MonthAnchor after(Term noun) {
        return switch (noun) {
            case QUARTER -> MonthAnchor.AFTER_QUARTER;
            case HALF -> MonthAnchor.AFTER_HALF;
            case YEAR -> MonthAnchor.AFTER_YEAR;
            case MONTH_WORD, PERIOD -> MonthAnchor.AFTER_PERIOD;
            default -> null;
        };
    }
}
