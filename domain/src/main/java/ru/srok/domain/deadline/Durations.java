package ru.srok.domain.deadline;

/** Lengths of time told from an event: «10 дней», «не позднее чем за 3 дня до». */
final class Durations {

    private Durations() {}

    /** «Неделю до», «месяц до» after «за»; «позднее чем за 3 дня» after «не». */
    static boolean isLead(Tokens tokens, int at) {
        if (tokens.is(at, Term.FOR)) {
            boolean unit = tokens.isAny(at + 1, Term.DAY, Term.WEEK, Term.MONTH_WORD);
            return unit && tokens.is(at + 2, Term.UNTIL);
        }
        int next = tokens.isAny(at + 1, Term.LATER, Term.FEWER, Term.EARLIER) ? at + 2 : at;
        next = tokens.skip(tokens.skip(next, Term.THAN), Term.FOR);
        boolean after = next > at + 1 && tokens.is(next, Term.EVENT);
        return next > at && (isDuration(tokens, next) || after || tokens.isAny(next, Term.WEEK, Term.MONTH_WORD));
    }

    /** «10 дней», «трех рабочих дней», «2-х недель». */
    static boolean isDuration(Tokens tokens, int at) {
        if (!tokens.isAny(at, Term.NUMBER, Term.CARDINAL)) {
            return false;
        }
        int next = at + 1;
        if (tokens.is(next, Term.OPEN) && tokens.is(next + 2, Term.CLOSE)) {
            next += 3;
        }
        next = tokens.is(next, Term.DASH) && tokens.isAny(next + 1, Term.NUMBER, Term.CARDINAL) ? next + 2 : next;
        next = tokens.isAny(next, Term.WORKING, Term.CALENDAR, Term.SCHOOL) ? next + 1 : next;
        boolean clock = tokens.is(next, Term.CLOCK) && tokens.at(next).text().startsWith("час");
        return clock || tokens.isAny(next, Term.DAY, Term.WEEK, Term.MONTH_WORD) && !tokens.is(next + 1, Term.MONTH);
    }
}
