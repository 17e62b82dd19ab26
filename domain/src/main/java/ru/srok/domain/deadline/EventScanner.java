package ru.srok.domain.deadline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the words of an event begin and end. */
final class EventScanner {

    private static final int NOUN_WITHIN = 5;
    private static final int QUOTE_WITHIN = 60;
    private static final Set<Term> GOVERNING = Set.of(Term.OFF, Term.EVENT, Term.ADDRESS, Term.SIGN);

    private final Tokens tokens;
    private final PartParser dates;

    EventScanner(Tokens tokens, PartParser dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** Whether an event begins here; {@code fresh} where nothing stands before it in its part of the phrase. */
    boolean begins(int at, boolean fresh) {
        return switch (tokens.term(at)) {
            case EVENT, OCCASION, SCHOOL_TERM -> true;
            case ALONG, UNTIL, TOWARDS -> hasNoun(at + 1) || isDuration(at + 1) || (fresh && isWord(at + 1));
            case IN, ON, FROM -> hasNoun(at + 1) || isStage(at + 1) || isWhile(at + 1);
            case FOR, NOT -> isDuration(at + 1) || isLead(at);
            case FLOW -> fresh && isWord(at + 1);
            case BEGINNING, MIDDLE, FINISH -> fresh;
            case SEASONAL -> isSeasonal(at, fresh);
            case OTHER -> fresh && isSpell(at + 1);
            case EVENT_NOUN -> at == 0 && isSchedule();
            case DAY, WEEK, DECADE -> fresh && tokens.isAny(at + 1, Term.OTHER, Term.QUOTE);
            case NUMBER, ROMAN, ORDINAL -> isNumberedTerm(at) || (fresh && isDuration(at));
            case CARDINAL -> fresh && isDuration(at);
            default -> false;
        };
    }

    /** «Летние каникулы», «осенние, весенние каникулы», «осенне-зимний период». */
    private boolean isSeasonal(int at, boolean fresh) {
        boolean list = tokens.isAny(at + 1, Term.COMMA, Term.AND, Term.DASH) && tokens.is(at + 2, Term.SEASONAL);
        return list || tokens.is(at + 1, Term.OCCASION) || (fresh && isWord(at + 1));
    }

    /** «План-график» or «график ВПР» where the deadline should stand. */
    private boolean isSchedule() {
        int noun = tokens.is(1, Term.DASH) ? 2 : 0;
        return tokens.at(noun).text().startsWith("график");
    }

    /** «Период», «сезон» after an adjective: «отопительный период». */
    private boolean isSpell(int at) {
        return tokens.is(at, Term.PERIOD) || tokens.at(at).text().startsWith("сезон");
    }

    /** Whether the event is only the name of a day, a week or a month of something. */
    boolean isNamed(int at) {
        return tokens.isAny(at, Term.DAY, Term.WEEK, Term.DECADE)
                || tokens.at(at).text().startsWith("месячник");
    }

    private boolean isNumberedTerm(int at) {
        Found<OrdinalList> list = OrdinalList.read(tokens, at);
        return list != null && tokens.is(list.next(), Term.SCHOOL_TERM);
    }

    private boolean isWord(int at) {
        return !Marks.separates(tokens.term(at)) && !tokens.isAny(at, Term.NUMBER, Term.ROMAN);
    }

    /** A noun of events within the next words («по утвержденному графику», «в 10-дневный срок»). */
    private boolean hasNoun(int at) {
        for (int i = at; i < at + NOUN_WITHIN; i++) {
            Term term = tokens.term(i);
            if ((term == Term.PERIOD && i > at)
                    || term == Term.EVENT_NOUN
                    || term == Term.OCCASION
                    || term == Term.SCHOOL_TERM) {
                return true;
            }
            boolean hyphen = term == Term.DASH
                    && tokens.at(i).glued()
                    && tokens.at(i + 1).glued();
            if (!hyphen && (Marks.separates(term) || dates.parse(tokens, i) != null)) {
                return false;
            }
            if (term == Term.DEADLINE) {
                return i > at || tokens.isAny(i + 1, Term.OTHER, Term.EVENT);
            }
        }
        return false;
    }

    /** «В начале учебного года», «на конец четверти». */
    private boolean isStage(int at) {
        return tokens.isAny(at, Term.BEGINNING, Term.MIDDLE, Term.FINISH);
    }

    /** «В день проведения», «в период ГИА», «в течение трех дней», «со дня подписания». */
    private boolean isWhile(int at) {
        return tokens.isAny(at, Term.DAY, Term.PERIOD, Term.DEADLINE)
                || (tokens.is(at, Term.FLOW) && isWord(at + 1))
                || (tokens.is(at, Term.FLOW) && isDuration(at + 1));
    }

    /** «Неделю до», «месяц до» after «за»; «позднее чем за 3 дня» after «не». */
    private boolean isLead(int at) {
        if (tokens.is(at, Term.FOR)) {
            boolean unit = tokens.isAny(at + 1, Term.DAY, Term.WEEK, Term.MONTH_WORD);
            return unit && tokens.is(at + 2, Term.UNTIL);
        }
        int next = tokens.isAny(at + 1, Term.LATER, Term.FEWER, Term.EARLIER) ? at + 2 : at;
        next = tokens.skip(tokens.skip(next, Term.THAN), Term.FOR);
        boolean after = next > at + 1 && tokens.is(next, Term.EVENT);
        return next > at && (isDuration(next) || after || tokens.isAny(next, Term.WEEK, Term.MONTH_WORD));
    }

    /** «10 дней», «трех рабочих дней», «2-х недель». */
    private boolean isDuration(int at) {
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

    /** The index after the event that begins at {@code at}: where a date begins that does not belong to it. */
    int end(int at) {
        int depth = 0;
        int i = at + 1;
        while (i < tokens.size()) {
            Term term = tokens.term(i);
            if (term == Term.CLOSE && depth-- == 0) {
                return i;
            }
            if (Marks.separates(term) ? isFollowedByDate(i) : isForeign(i)) {
                return i;
            }
            depth += term == Term.OPEN ? 1 : 0;
            i = term == Term.QUOTE ? afterQuote(i) : afterGoverned(i);
        }
        return i;
    }

    private boolean isFollowedByDate(int mark) {
        if (tokens.is(mark, Term.SEMICOLON)) {
            return true;
        }
        Match match = tokens.is(mark, Term.QUOTE) ? null : dates.parse(tokens, mark + 1);
        boolean hyphen = tokens.is(mark, Term.DASH)
                && tokens.at(mark).glued()
                && tokens.at(mark + 1).glued();
        return match != null && !hyphen && isTime(match.part());
    }

    static boolean isTime(Part part) {
        return !(part instanceof Part.Noise) && !(part instanceof Part.Reference);
    }

    /** Whether a date or another event begins at a word within the event. */
    private boolean isForeign(int at) {
        if (tokens.is(at - 1, Term.DASH)
                && tokens.at(at - 1).glued()
                && tokens.at(at).glued()) {
            return false;
        }
        Match match = dates.parse(tokens, at);
        if (match != null && isTime(match.part())) {
            return !isGoverned(at, match) && !isOfEach(at);
        }
        return tokens.isAny(at, Term.ALONG, Term.EVENT) && begins(at, false);
    }

    /** «По итогам каждого квартала». */
    private boolean isOfEach(int at) {
        String text = tokens.at(at).text();
        return tokens.is(at, Term.EVERY) && (text.equals("каждого") || text.equals("каждой"));
    }

    private int afterGoverned(int at) {
        Match match = Marks.separates(tokens.term(at)) ? null : dates.parse(tokens, at);
        return match == null ? at + 1 : match.next();
    }

    /** Whether a date belongs to the words before it: «от 12.01.2024», «итогам 2023 года», «ул. 8 Марта». */
    boolean isGoverned(int at, Match match) {
        Term before = tokens.term(at - 1);
        if (at == 0 || before == Term.END) {
            return false;
        }
        if (GOVERNING.contains(before) || (before == Term.DOT && tokens.is(at - 2, Term.ADDRESS))) {
            return true;
        }
        boolean afterDuration =
                tokens.is(at, Term.UNTIL) && (before == Term.DAY || before == Term.WEEK || before == Term.MONTH_WORD);
        return afterDuration || (!Marks.separates(before) && isGenitive(at, match.next()));
    }

    /** A month, quarter or year in the genitive, as against a day («15 мая»). */
    private boolean isGenitive(int from, int to) {
        Token head = noun(from, to);
        boolean preposition = head != null && !isNumber(from) && tokens.at(from) != head;
        boolean day = tokens.is(from, Term.NUMBER) && head != null && head.term() == Term.MONTH;
        return head != null && !preposition && !day && isOblique(head);
    }

    private static boolean isOblique(Token noun) {
        boolean shortYear = noun.form() == WordForm.SHORT && noun.term() == Term.YEAR;
        return shortYear || noun.form() == WordForm.GENITIVE || noun.form() == WordForm.OTHER;
    }

    private @Nullable Token noun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isAny(i, Term.MONTH, Term.YEAR, Term.QUARTER) || tokens.is(i, Term.HALF)) {
                return tokens.at(i);
            }
        }
        return null;
    }

    private boolean isNumber(int at) {
        return tokens.isAny(at, Term.NUMBER, Term.ROMAN, Term.ORDINAL);
    }

    /** The index after a quotation; what stands in it is a name. */
    int afterQuote(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + QUOTE_WITHIN); i++) {
            if (tokens.is(i, Term.QUOTE)) {
                return i + 1;
            }
        }
        return at + 1;
    }
}
