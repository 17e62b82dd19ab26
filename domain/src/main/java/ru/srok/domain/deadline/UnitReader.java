package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads one calendar unit without its year: a day, a month or its part, a quarter, a half-year, a season. */
final class UnitReader {

    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    private UnitReader() {}

    static @Nullable Found<CalendarUnit> read(Tokens tokens, int at) {
        return switch (tokens.term(at)) {
            case MONTH -> month(tokens, at);
            case MONTH_WORD -> tokens.is(at + 1, Term.MONTH) ? month(tokens, at + 1) : null;
            case SEASON -> new Found<>(season(tokens.at(at).value()), at + 1);
            case SEASONAL ->
                tokens.is(at + 1, Term.PERIOD)
                        ? new Found<>(season(tokens.at(at).value()), at + 2)
                        : null;
            case BEGINNING, MIDDLE, FINISH -> partOfMonth(tokens, at);
            case NUMBER, ROMAN, ORDINAL, CARDINAL, OTHER -> numbered(tokens, at);
            default -> null;
        };
    }

    private static @Nullable Found<CalendarUnit> numbered(Tokens tokens, int at) {
        if (DayReader.isNumbers(tokens, at)) {
            int ordinal = tokens.at(at).value();
            MonthPart part =
                    ordinal == 1 ? MonthPart.BEGINNING : ordinal == 20 ? MonthPart.THIRD_DECADE : MonthPart.END;
            return monthPart(part, tokens, at + 2);
        }
        Found<CalendarUnit> day = DayReader.read(tokens, at);
        if (day != null) {
            return day;
        }
        Found<Integer> ordinal = OrdinalList.one(tokens, at);
        return ordinal == null ? null : ofOrdinal(ordinal.value(), tokens, ordinal.next());
    }

    /** The unit that a noun after an ordinal means: «2 квартал», «первая декада мая», «третья пятница мая». */
    static @Nullable Found<CalendarUnit> ofOrdinal(int ordinal, Tokens tokens, int noun) {
        int next = tokens.skipStop(noun + 1);
        return switch (tokens.term(noun)) {
            case QUARTER -> partOfYear(3, ordinal == NumberWords.LAST ? QUARTERS : digitsAsStrokes(ordinal), next);
            case HALF -> partOfYear(6, ordinal == NumberWords.LAST ? HALVES : digitsAsStrokes(ordinal), next);
            case HALF_PART -> half(ordinal, tokens, next);
            case DECADE, WEEK -> monthPart(MonthParts.of(tokens.term(noun), ordinal), tokens, next);
            case WEEKDAY -> weekday(ordinal, tokens, noun);
            case DAY, DAY_NUMBER -> endDay(ordinal, tokens, noun);
            case WORKING -> tokens.is(noun + 1, Term.DAY) ? endDay(ordinal, tokens, noun + 1) : null;
            default -> null;
        };
    }

    /** «11 квартал» and «111 квартал» are II and III typed with digits. */
    private static int digitsAsStrokes(int ordinal) {
        return switch (ordinal) {
            case 11 -> 2;
            case 111 -> 3;
            default -> ordinal;
        };
    }

    private static @Nullable Found<CalendarUnit> partOfYear(int months, int number, int next) {
        boolean known = number >= 1 && number * months <= 12;
        return known ? new Found<>(new PartOfYear(months, number), next) : null;
    }

    private static @Nullable Found<CalendarUnit> half(int ordinal, Tokens tokens, int next) {
        if (tokens.is(next, Term.SCHOOL) && ordinal >= 1 && ordinal <= HALVES) {
            int year = tokens.skipStop(next + 1);
            return tokens.is(year, Term.YEAR) ? new Found<>(new SchoolHalf(ordinal), tokens.skipStop(year + 1)) : null;
        }
        if (YearReader.isFullYear(tokens.at(next))) {
            return partOfYear(6, ordinal, next);
        }
        if (tokens.is(next, Term.YEAR)) {
            return partOfYear(6, ordinal, tokens.at(next).form() == WordForm.GENITIVE ? next + 1 : next);
        }
        return monthPart(MonthParts.of(Term.HALF_PART, ordinal), tokens, next);
    }

    private static @Nullable Found<CalendarUnit> monthPart(@Nullable MonthPart part, Tokens tokens, int month) {
        return part == null || !tokens.is(month, Term.MONTH)
                ? null
                : new Found<>(new PartOfMonth(monthAt(tokens, month), part), tokens.skipStop(month + 1));
    }

    private static @Nullable Found<CalendarUnit> weekday(int nth, Tokens tokens, int noun) {
        boolean sane = nth == NumberWords.LAST || (nth >= 1 && nth <= 5);
        if (!sane || !tokens.is(noun + 1, Term.MONTH)) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(tokens.at(noun).value());
        return new Found<>(new WeekdayOfMonth(monthAt(tokens, noun + 1), nth, weekday), tokens.skipStop(noun + 2));
    }

    /** «Последний день марта», «первый рабочий день сентября». */
    private static @Nullable Found<CalendarUnit> endDay(int ordinal, Tokens tokens, int noun) {
        if (!tokens.is(noun + 1, Term.MONTH)) {
            return null;
        }
        Month month = monthAt(tokens, noun + 1);
        int next = tokens.skipStop(noun + 2);
        if (ordinal == NumberWords.LAST) {
            return new Found<>(new LastDayOfMonth(month), next);
        }
        boolean first = ordinal == 1 && tokens.is(noun - 1, Term.WORKING);
        return first ? new Found<>(new DayOfMonth(month, 1), next) : null;
    }

    private static @Nullable Found<CalendarUnit> month(Tokens tokens, int at) {
        int next = tokens.skipStop(at + 1);
        boolean filler = tokens.is(next, Term.MONTH_WORD) && tokens.at(next).form() != WordForm.SHORT;
        return new Found<>(new WholeMonth(monthAt(tokens, at)), filler ? next + 1 : next);
    }

    private static @Nullable Found<CalendarUnit> partOfMonth(Tokens tokens, int at) {
        if (tokens.is(at, Term.FINISH)) {
            Found<Integer> ordinal = OrdinalList.one(tokens, at + 1);
            Found<CalendarUnit> numbered = ordinal == null ? null : ofOrdinal(ordinal.value(), tokens, ordinal.next());
            if (numbered != null && numbered.value() instanceof PartOfYear) {
                return numbered;
            }
        }
        MonthPart part = MonthParts.of(tokens.term(at), 0);
        int month = tokens.is(at + 1, Term.DASH) ? at + 3 : at + 1;
        boolean plain = month == at + 1 || tokens.isAny(at + 2, Term.BEGINNING, Term.MIDDLE, Term.FINISH);
        MonthPart last = month == at + 1 ? part : MonthParts.of(tokens.term(at + 2), 0);
        return plain ? monthPart(last, tokens, month) : null;
    }

    static Month monthAt(Tokens tokens, int at) {
        return Month.of(tokens.at(at).value());
    }

    private static Season season(int lastMonth) {
        return new Season(Month.of(lastMonth));
    }
}
