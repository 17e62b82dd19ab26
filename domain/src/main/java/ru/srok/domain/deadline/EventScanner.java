package ru.srok.domain.deadline;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the words of an event end, and which dates belong to them. */
final class EventScanner {

    private static final int QUOTE_WITHIN = 60;
    private static final Set<Term> GOVERNING = Set.of(Term.OFF, Term.EVENT, Term.ADDRESS, Term.SIGN);

    private final Tokens tokens;
    private final PartParser dates;
    private final EventStart starts;

    EventScanner(Tokens tokens, PartParser dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.starts = new EventStart(tokens, dates);
    }

    EventStart starts() {
        return starts;
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
        return tokens.isAny(at, Term.ALONG, Term.EVENT) && starts.begins(at, false) && starts.isStrong(at);
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
        if (tokens.isAny(at, Term.PERIOD, Term.DEADLINE) && !Marks.separates(before)) {
            return true;
        }
        if (before == Term.AND && isListed(at, match.next())) {
            return false;
        }
        boolean afterDuration =
                tokens.is(at, Term.UNTIL) && (before == Term.DAY || before == Term.WEEK || before == Term.MONTH_WORD);
        return afterDuration || (!Marks.separates(before) && isGenitive(at, match.next()));
    }

    /** «В сентябре и мае» are two months; «итогам марта и мая» belong to the words before. */
    private boolean isListed(int from, int to) {
        Token head = noun(from, to);
        return head != null && head.form() == WordForm.OTHER && tokens.is(from - 2, head.term());
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
