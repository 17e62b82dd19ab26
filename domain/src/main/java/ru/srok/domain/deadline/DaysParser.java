package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and spans of days that share one month: «10-13 октября», «5, 12 и 19 марта 2024 г.», «с 1 по 15 мая». */
final class DaysParser implements PartParser {

    private static final int MOST = 31;

    @Override
    public List<String> examples() {
        return List.of(
                "30.11.2023",
                "до 20.11.23",
                "до 5 мая",
                "10-13 октября",
                "5, 12 и 19 марта 2024 г.",
                "до 15 и до 30 июня",
                "с 1 по 15 октября",
                "15-20.04.2024",
                "не позднее 1-го сентября",
                "в срок до 10 августа",
                "до 5 сентября, января");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        DuePrefix prefix = DuePrefix.read(tokens, at);
        boolean from = tokens.is(prefix.next(), Term.FROM);
        Days days = new Days(tokens, from);
        return days.read(from ? prefix.next() + 1 : prefix.next());
    }

    /** One reading of a row of days. */
    private static final class Days {

        private final Tokens tokens;
        private final boolean from;
        private final List<int[]> items = new ArrayList<>();
        private int pending;

        Days(Tokens tokens, boolean from) {
            this.tokens = tokens;
            this.from = from;
        }

        @Nullable
        Match read(int at) {
            int next = at;
            while (items.size() < MOST) {
                Found<Integer> number = DayReader.dayNumber(tokens, next);
                if (number == null) {
                    return null;
                }
                Found<CalendarUnit> last = DayReader.withMonth(number.value(), tokens, number.next());
                if (last != null) {
                    return finished(number.value(), last);
                }
                next = connected(number.value(), number.next());
                if (next < 0) {
                    return null;
                }
            }
            return null;
        }

        /** Takes a day that is not the last one; the index after what joins it to the next, or -1. */
        private int connected(int day, int at) {
            int next = tokens.skip(tokens.skip(at, Term.DAY_NUMBER), Term.DOT);
            boolean span = tokens.is(next, Term.DASH) || tokens.isAny(next, Term.ALONG, Term.UNTIL);
            if (span && pending == 0) {
                pending = day;
                return tokens.is(next, Term.DASH) ? tokens.skip(next + 1, Term.ALONG) : next + 1;
            }
            boolean list = tokens.isAny(next, Term.COMMA, Term.AND, Term.SLASH) || tokens.is(next, Term.OR);
            if (!list || (from && pending == 0)) {
                return -1;
            }
            add(day);
            int number = tokens.is(next, Term.COMMA) ? tokens.skip(next + 1, Term.AND) : next + 1;
            return tokens.isAny(number, Term.UNTIL, Term.TOWARDS) ? number + 1 : number;
        }

        private void add(int day) {
            items.add(new int[] {pending == 0 ? day : pending, day});
            pending = 0;
        }

        private @Nullable Match finished(int day, Found<CalendarUnit> last) {
            if (from && pending == 0) {
                return null;
            }
            add(day);
            List<Month> months = new ArrayList<>(List.of(((DayOfMonth) last.value()).month()));
            Found<List<Month>> further = FurtherMonths.read(tokens, last.next());
            months.addAll(further.value());
            Found<YearSpec> year = Dating.yearAfter(last.value(), tokens, further.next());
            YearSpec spec = year == null ? YearSpec.of(YearSpec.Kind.CURRENT) : year.value();
            List<Slot> slots = new ArrayList<>();
            for (Month month : months) {
                items.forEach(item -> slots.addAll(slots(month, item, spec)));
            }
            int next = year == null ? trailingStop(further.next()) : year.next();
            return new Match(
                    new Part.Dates(slots, false, year == null ? null : year.value()),
                    tokens.skip(next, Term.INCLUSIVE));
        }

        /** «30-2 мая» begins in the month before. */
        private static List<Slot> slots(Month month, int[] item, YearSpec spec) {
            CalendarUnit last = new DayOfMonth(month, item[1]);
            if (item[0] == item[1]) {
                return new Dating(last, spec).slots();
            }
            CalendarUnit first = new DayOfMonth(item[0] > item[1] ? month.minus(1) : month, item[0]);
            return new Dating(first, null).to(new Dating(last, spec));
        }

        private int trailingStop(int at) {
            boolean stop = tokens.is(at - 1, Term.NUMBER) && tokens.is(at, Term.DOT) && !tokens.is(at + 1, Term.NUMBER);
            return stop ? at + 1 : at;
        }
    }
}
