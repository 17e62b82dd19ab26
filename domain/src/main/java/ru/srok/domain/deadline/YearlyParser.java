package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Ежегодно», «далее ежегодно», «каждый год», «каждый учебный год». */
final class YearlyParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "ежегодно",
                "далее ежегодно",
                "далее - ежегодно",
                "каждый год",
                "каждый учебный год",
                "каждый сентябрь");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        int next = onward(tokens, at);
        if (tokens.is(next, Term.YEARLY)) {
            return new Match(new Part.Yearly(false), next + 1);
        }
        if (!tokens.is(next, Term.EVERY)) {
            return null;
        }
        if (tokens.is(next + 1, Term.MONTH)) {
            Slot month = Slot.single(Moment.each(new WholeMonth(UnitReader.monthAt(tokens, next + 1))));
            return new Match(new Part.Repeat(new EveryYear(Dated.of(month), false)), tokens.skipStop(next + 2));
        }
        boolean school = tokens.is(next + 1, Term.SCHOOL);
        int year = tokens.skip(tokens.skip(next + 1, Term.SCHOOL), Term.CALENDAR);
        return tokens.is(year, Term.YEAR) ? new Match(new Part.Yearly(school), tokens.skipStop(year + 1)) : null;
    }

    private static int onward(Tokens tokens, int at) {
        int word = tokens.skip(at, Term.AND);
        if (!tokens.is(word, Term.ONWARD)) {
            return at;
        }
        return tokens.isAny(word + 1, Term.DASH, Term.COMMA, Term.COLON) ? word + 2 : word + 1;
    }
}
