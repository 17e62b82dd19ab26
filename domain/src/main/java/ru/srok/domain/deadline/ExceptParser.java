package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a repetition leaves out: «кроме июля и августа», «за исключением выходных». */
final class ExceptParser implements PartParser {

    private static final int MOST = 12;

    @Override
    public List<String> examples() {
        return List.of(
                "кроме июля и августа",
                "кроме июня-августа",
                "кроме III квартала",
                "кроме летних месяцев",
                "за исключением июля");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        int next = tokens.is(at, Term.FOR) ? at + 1 : at;
        if (!tokens.is(next, Term.EXCEPT)) {
            return null;
        }
        List<Month> months = new ArrayList<>();
        Found<List<Month>> part = partOfYear(tokens, next + 1);
        if (part != null) {
            return new Match(new Part.Except(part.value()), part.next());
        }
        next = tokens.skip(next + 1, Term.MONTH_WORD);
        while (months.size() < MOST && tokens.is(next, Term.MONTH)) {
            add(months, UnitReader.monthAt(tokens, next), tokens.is(next - 1, Term.DASH));
            next += joins(tokens, next) ? 2 : 1;
        }
        return months.isEmpty()
                ? new Match(new Part.Noise(), rest(tokens, next))
                : new Match(new Part.Except(months), next);
    }

    /** In «кроме июля и августа, сентябрь – май» the months in another form are those that remain. */
    private static boolean joins(Tokens tokens, int month) {
        boolean mark = tokens.isAny(month + 1, Term.COMMA, Term.AND, Term.DASH);
        return mark
                && tokens.is(month + 2, Term.MONTH)
                && tokens.at(month).form() == tokens.at(month + 2).form();
    }

    /** «III квартала», «летнего периода», «летних месяцев». */
    private static @Nullable Found<List<Month>> partOfYear(Tokens tokens, int at) {
        boolean season = tokens.is(at, Term.SEASONAL) && tokens.isAny(at + 1, Term.MONTH_WORD, Term.PERIOD);
        Found<CalendarUnit> unit =
                season ? new Found<>(new Season(Month.of(tokens.at(at).value())), at + 2) : UnitReader.read(tokens, at);
        if (unit == null || !(unit.value() instanceof PartOfYear || unit.value() instanceof Season)) {
            return null;
        }
        List<Month> months = new ArrayList<>();
        Month last = unit.value().end(2000).getMonth();
        Month month = unit.value().start(2000).getMonth();
        for (; month != last; month = month.plus(1)) {
            months.add(month);
        }
        months.add(last);
        return new Found<>(months, unit.next());
    }

    private static void add(List<Month> months, Month month, boolean span) {
        while (span && !months.isEmpty() && months.get(months.size() - 1).plus(1) != month && months.size() < MOST) {
            months.add(months.get(months.size() - 1).plus(1));
        }
        months.add(month);
    }

    /** Weekends and holidays are left out anyway. */
    private static int rest(Tokens tokens, int at) {
        int next = at;
        while (next < tokens.size() && (tokens.is(next, Term.AND) || !tokens.endsPhrase(next))) {
            next++;
        }
        return next;
    }
}
