package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weekdays: «каждую пятницу», «по пятницам», «понедельник, среда», «по рабочим дням». */
final class WeekdaysParser implements PartParser {

    private static final int WEEK = 7;

    @Override
    public List<String> examples() {
        return List.of(
                "каждый понедельник",
                "по пятницам",
                "каждую 2-ю неделю",
                "каждую вторую пятницу",
                "понедельник - пятница",
                "по рабочим дням",
                "с понедельника по пятницу");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        boolean every = tokens.is(at, Term.EVERY);
        boolean along = tokens.isAny(at, Term.ALONG, Term.IN);
        int begin = every || along ? at + 1 : at;
        if (tokens.is(begin, Term.WORKING) && (every || along)) {
            int day = tokens.is(begin + 1, Term.DAY) ? begin + 2 : begin + 1;
            boolean days = day > begin + 1 || tokens.at(begin).text().startsWith("будн");
            return days ? new Match(new Part.Repeat(new EveryDay()), day) : null;
        }
        Match weeks = every ? everySeveralWeeks(tokens, begin) : null;
        if (weeks != null) {
            return weeks;
        }
        if (tokens.is(at, Term.FROM) && tokens.is(at + 1, Term.WEEKDAY)) {
            return fromTo(tokens, at + 1);
        }
        if (!tokens.is(begin, Term.WEEKDAY) || (begin == at && !tokens.startsPhrase(at))) {
            return null;
        }
        return days(tokens, begin, !every && !tokens.is(at, Term.ALONG));
    }

    /** «Каждую вторую неделю», «каждую вторую пятницу»; «каждую вторую пятницу месяца» counts within the month. */
    private static @Nullable Match everySeveralWeeks(Tokens tokens, int at) {
        Found<Integer> number = OrdinalList.one(tokens, at);
        if (number == null || number.value() < 2) {
            return null;
        }
        if (tokens.is(number.next(), Term.WEEKDAY) && number.value() == 2) {
            return everySecondWeekday(tokens, number.next());
        }
        if (!tokens.is(number.next(), Term.WEEK)) {
            return null;
        }
        return tokens.is(number.next() + 1, Term.MONTH_WORD)
                ? null
                : new Match(new Part.Repeat(EveryWeeks.of(number.value())), number.next() + 1);
    }

    private static @Nullable Match everySecondWeekday(Tokens tokens, int at) {
        boolean ofMonth = tokens.isAny(at + 1, Term.MONTH_WORD, Term.MONTH)
                || (tokens.is(at + 1, Term.EVERY) && tokens.is(at + 2, Term.MONTH_WORD))
                || tokens.isAny(at + 1, Term.QUARTER, Term.EVERY_MONTHS);
        List<DayOfWeek> day = List.of(DayOfWeek.of(tokens.at(at).value()));
        return ofMonth ? null : new Match(new Part.Repeat(new EveryWeeks(2, day, null)), at + 1);
    }

    /** «С понедельника по пятницу». */
    private static @Nullable Match fromTo(Tokens tokens, int first) {
        if (!tokens.isAny(first + 1, Term.ALONG, Term.UNTIL) || !tokens.is(first + 2, Term.WEEKDAY)) {
            return null;
        }
        List<DayOfWeek> days = new ArrayList<>();
        fill(days, DayOfWeek.of(tokens.at(first).value()), false);
        fill(days, DayOfWeek.of(tokens.at(first + 2).value()), true);
        return new Match(new Part.Weekdays(new EveryWeeks(1, days, null), false), first + 3);
    }

    private static Match days(Tokens tokens, int at, boolean bare) {
        List<DayOfWeek> days = new ArrayList<>();
        int next = at;
        while (days.size() < WEEK && tokens.is(next, Term.WEEKDAY)) {
            DayOfWeek day = DayOfWeek.of(tokens.at(next).value());
            boolean span = next > at && tokens.is(next - 1, Term.DASH) && !days.isEmpty();
            fill(days, day, span);
            next++;
            boolean joined = tokens.isAny(next, Term.COMMA, Term.AND, Term.DASH) && tokens.is(next + 1, Term.WEEKDAY);
            next = joined ? next + 1 : next;
        }
        return new Match(new Part.Weekdays(new EveryWeeks(1, days, null), bare), next);
    }

    private static void fill(List<DayOfWeek> days, DayOfWeek day, boolean span) {
        DayOfWeek last = span ? days.get(days.size() - 1) : day;
        for (int i = 0; i < WEEK && last != day; i++) {
            last = last.plus(1);
            days.add(last);
        }
        if (!span) {
            days.add(day);
        }
    }
}
