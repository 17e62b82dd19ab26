package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;

/** Cuts a phrase into parts: dates, repetitions, events, and what is none of these. */
final class PhraseReader {

    static final LongestMatch DATES = dates();

    private final Tokens tokens;
    private final EventScanner events;
    private final List<Piece> pieces = new ArrayList<>();

    private PhraseReader(Tokens tokens) {
        this.tokens = tokens;
        this.events = new EventScanner(tokens, DATES);
    }

    private static LongestMatch dates() {
        LongestMatch plain = new LongestMatch(
                new DaysParser(),
                new WindowParser(),
                new MomentParser(),
                new NumberedParser(),
                new YearlyParser(),
                new YearsParser(),
                new ThroughoutParser(),
                new SinceParser(),
                new TimesParser(),
                new RepeatParser(),
                new WeekdaysParser(),
                new MonthDaysParser(),
                new ExceptParser(),
                new NoiseParser());
        return new LongestMatch(plain, new ReferenceParser(plain));
    }

    static List<Piece> pieces(Tokens tokens) {
        PhraseReader reader = new PhraseReader(tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = reader.read(i);
        }
        return reader.pieces;
    }

    private int read(int at) {
        Term term = tokens.term(at);
        if (term == Term.QUOTE && afterWords()) {
            return add(new Part.Label(), at, events.afterQuote(at));
        }
        if (Marks.separates(term)) {
            return add(new Part.Mark(term), at, at + 1);
        }
        if (term == Term.NUMBER && tokens.at(at - 1).text().equals("№")) {
            return add(new Part.Label(), at, at + 1);
        }
        if (term == Term.ADDRESS) {
            return add(new Part.Label(), at, afterAddress(at));
        }
        Match match = DATES.parse(tokens, at);
        if (match != null) {
            boolean governed = events.isGoverned(at, match) && !isAfterTime();
            return add(governed ? new Part.Label() : match.part(), at, match.next());
        }
        boolean fresh = pieces.isEmpty() || !(last().part() instanceof Part.Label) || isConjunction(last());
        return events.starts().begins(at, fresh)
                ? add(new Part.Event(events.starts().standing(at, fresh)), at, events.end(at))
                : add(new Part.Label(), at, at + 1);
    }

    /** «1 раз в полугодие и при изменении законодательства», «ежеквартально, а также по обращениям». */
    private boolean isConjunction(Piece piece) {
        boolean also = tokens.at(piece.from()).text().equals("также");
        return piece.to() == piece.from() + 1 && (also || tokens.isAny(piece.from(), Term.AND, Term.OR));
    }

    private boolean isAfterTime() {
        return !pieces.isEmpty() && (last().isTime() || last().part() instanceof Part.Except);
    }

    private boolean afterWords() {
        return !pieces.isEmpty() && last().part() instanceof Part.Label;
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    private int afterAddress(int at) {
        int next = tokens.skip(at + 1, Term.DOT);
        while (!tokens.endsPhrase(next) && next < tokens.size()) {
            next++;
        }
        return next;
    }

    private int add(Part part, int from, int to) {
        pieces.add(new Piece(part, from, to));
        return to;
    }
}
