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
        return List.of("кроме июля и августа", "кроме июня-августа", "за исключением июля");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        int next = tokens.is(at, Term.FOR) ? at + 1 : at;
        if (!tokens.is(next, Term.EXCEPT)) {
            return null;
        }
        List<Month> months = new ArrayList<>();
        next = tokens.skip(next + 1, Term.MONTH_WORD);
        while (months.size() < MOST && tokens.is(next, Term.MONTH)) {
            add(months, UnitReader.monthAt(tokens, next), tokens.is(next - 1, Term.DASH));
            boolean joined = tokens.isAny(next + 1, Term.COMMA, Term.AND, Term.DASH) && tokens.is(next + 2, Term.MONTH);
            next += joined ? 2 : 1;
        }
        return months.isEmpty()
                ? new Match(new Part.Noise(), rest(tokens, next))
                : new Match(new Part.Except(months), next);
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
