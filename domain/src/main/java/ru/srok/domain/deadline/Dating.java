package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar unit as printed, with its year or years.
 *
 * @param year null where none is printed
 */
record Dating(CalendarUnit unit, @Nullable YearSpec year) {

    private static final int SHORTEST_YEAR = 20;
    private static final int LONGEST_YEAR = 39;

    static @Nullable Found<Dating> read(Tokens tokens, int at) {
        Found<Dating> numeric = NumericDateReader.read(tokens, at);
        if (numeric != null) {
            return numeric;
        }
        Found<CalendarUnit> unit = UnitReader.read(tokens, at);
        if (unit == null) {
            return null;
        }
        Found<YearSpec> year = yearAfter(unit.value(), tokens, unit.next());
        return year == null
                ? new Found<>(new Dating(unit.value(), null), stop(tokens, unit.next()))
                : new Found<>(new Dating(unit.value(), year.value()), year.next());
    }

    /** The year after a unit: after «05.» in «15.05.24», after the month in «май 24», or in full. */
    static @Nullable Found<YearSpec> yearAfter(CalendarUnit unit, Tokens tokens, int at) {
        boolean numeric = endsInNumber(tokens, at);
        if (numeric && tokens.is(at, Term.DOT) && tokens.is(at + 1, Term.NUMBER)) {
            return afterDot(tokens, at + 1);
        }
        Found<YearSpec> schoolHalf = schoolYear(unit, tokens, at);
        if (schoolHalf != null) {
            return schoolHalf;
        }
        int begin = tokens.is(at, Term.DASH) && YearReader.isFullYear(tokens.at(at + 1)) ? at + 1 : at;
        Found<YearSpec> year = YearReader.read(tokens, begin);
        if (year == null) {
            return unit instanceof WholeMonth ? shortYear(tokens, at) : null;
        }
        return year.value().kind() == YearSpec.Kind.EVERY ? null : year;
    }

    private static @Nullable Found<YearSpec> afterDot(Tokens tokens, int at) {
        Token token = tokens.at(at);
        int year = token.text().length() == 2 ? 2000 + token.value() : token.value();
        if (token.text().length() != 2 && !YearReader.isFullYear(token)) {
            return null;
        }
        int next = YearEnding.read(tokens, at + 1).next();
        return new Found<>(new YearSpec(YearSpec.Kind.CALENDAR, List.of(year), false), next);
    }

    /** «1 полугодие учебного года»: the school's half without a year. */
    private static @Nullable Found<YearSpec> schoolYear(CalendarUnit unit, Tokens tokens, int at) {
        boolean half = unit instanceof PartOfYear part && part.isHalf();
        boolean school = tokens.is(at, Term.SCHOOL) && tokens.is(at + 1, Term.YEAR);
        return half && school ? new Found<>(YearSpec.of(YearSpec.Kind.SCHOOL), at + 2) : null;
    }

    private static @Nullable Found<YearSpec> shortYear(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean year = token.term() == Term.NUMBER
                && token.text().length() == 2
                && token.value() >= SHORTEST_YEAR
                && token.value() <= LONGEST_YEAR
                && tokens.endsPhrase(at + 1)
                && !tokens.isAny(at + 1, Term.DOT, Term.DASH, Term.COLON);
        return year
                ? new Found<>(new YearSpec(YearSpec.Kind.CALENDAR, List.of(2000 + token.value()), false), at + 1)
                : null;
    }

    /** Whether a day's month in digits stands before: «25.04», «25.IV». */
    private static boolean endsInNumber(Tokens tokens, int at) {
        return tokens.is(at - 1, Term.NUMBER) || (tokens.is(at - 1, Term.ROMAN) && tokens.is(at - 2, Term.DOT));
    }

    /** «Осень – зима 2024» begins in 2024: a winter alone belongs to the year it ends in, but not one that others lead to. */
    private boolean isOverNewYear(Dating last) {
        YearSpec years = last.year();
        boolean oneYear = years != null
                && years.kind() == YearSpec.Kind.CALENDAR
                && years.years().size() == 1;
        return oneYear && unit instanceof Season && last.unit().equals(Season.WINTER) && Slot.wraps(unit, last.unit());
    }

    private int firstYear() {
        return year == null ? 0 : year.years().get(0);
    }

    /** The full stop after «25.04.» belongs to it. */
    private static int stop(Tokens tokens, int at) {
        boolean stop = endsInNumber(tokens, at) && tokens.is(at, Term.DOT) && !tokens.is(at + 1, Term.NUMBER);
        return stop ? at + 1 : at;
    }

    boolean hasYear() {
        return year != null;
    }

    boolean isPlainMonth() {
        return unit instanceof WholeMonth && year == null;
    }

    /** The unit alone, one slot for each of its years. */
    List<Slot> slots() {
        return moments().stream().map(Slot::single).toList();
    }

    /** The first of its moments. */
    Moment moment() {
        return moments().get(0);
    }

    private List<Moment> moments() {
        if (year != null && year.span() && unit.equals(Season.WINTER)) {
            return List.of(Moment.of(unit, year.years().get(year.years().size() - 1)));
        }
        if (year == null) {
            return List.of(Moment.each(unit));
        }
        if (year.kind() == YearSpec.Kind.SCHOOL && !year.isNamed()) {
            CalendarUnit half = unit instanceof PartOfYear part && part.isHalf() ? new SchoolHalf(part.number()) : unit;
            return List.of(Moment.each(half));
        }
        return year.with(unit);
    }

    /** The windows from this unit to another. */
    List<Slot> to(Dating last) {
        if (last.year() != null && !hasYear()) {
            if (isOverNewYear(last)) {
                return List.of(
                        new Slot(Moment.of(unit, last.firstYear()), Moment.of(last.unit(), last.firstYear() + 1)));
            }
            List<Slot> slots = last.year().with(unit, last.unit());
            return slots.isEmpty() ? List.of(Slot.window(moment(), last.moment())) : slots;
        }
        return List.of(Slot.window(moment(), last.moment()));
    }
}
