package ru.srok.domain.deadline;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads a day with its month: «15 мая», «15-го мая», «15.05», «двадцать пятого мая». */
final class DayReader {

    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 99;

    private DayReader() {}

    static @Nullable Found<CalendarUnit> read(Tokens tokens, int at) {
        Found<Integer> number = dayNumber(tokens, at);
        return number == null ? null : withMonth(number.value(), tokens, number.next());
    }

    /** A day's number, in digits or in words. */
    static @Nullable Found<Integer> dayNumber(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return switch (token.term()) {
            case NUMBER ->
                token.value() >= 1 && token.value() <= MOST_DAYS && token.text().length() <= 2
                        ? new Found<>(token.value(), at + 1)
                        : null;
            case ORDINAL -> token.value() > 0 && !isNumbers(tokens, at) ? new Found<>(token.value(), at + 1) : null;
            case CARDINAL ->
                token.value() >= 20 && tokens.is(at + 1, Term.ORDINAL)
                        ? new Found<>(token.value() + tokens.at(at + 1).value(), at + 2)
                        : null;
            default -> null;
        };
    }

    /** «Первые числа», «в последних числах»: some days, not one. */
    static boolean isNumbers(Tokens tokens, int at) {
        String ordinal = tokens.at(at).text();
        boolean plural = ordinal.endsWith("ые") || ordinal.endsWith("ие") || ordinal.endsWith("х");
        return plural && tokens.is(at, Term.ORDINAL) && tokens.is(at + 1, Term.DAY_NUMBER);
    }

    /** The day with the month that follows at {@code next}: a name, or a full stop and a number. */
    static @Nullable Found<CalendarUnit> withMonth(int day, Tokens tokens, int next) {
        int name = tokens.skip(tokens.skip(next, Term.DAY_NUMBER), Term.MONTH_WORD);
        if (tokens.is(name, Term.MONTH)) {
            return new Found<>(new DayOfMonth(UnitReader.monthAt(tokens, name), day), tokens.skipStop(name + 1));
        }
        boolean dotted = tokens.is(next, Term.DOT) && tokens.is(name + 1, Term.MONTH);
        if (dotted && tokens.at(name + 1).form() != WordForm.NOMINATIVE) {
            return new Found<>(new DayOfMonth(UnitReader.monthAt(tokens, name + 1), day), tokens.skipStop(name + 2));
        }
        boolean number = isMonthNumber(tokens, next + 1) || isRomanMonth(tokens, next + 1);
        return tokens.is(next, Term.DOT) && number ? dotted(day, tokens, next + 1) : null;
    }

    private static Found<CalendarUnit> dotted(int day, Tokens tokens, int month) {
        return new Found<>(new DayOfMonth(Month.of(tokens.at(month).value()), day), month + 1);
    }

    /** «20.IX.2024», «5.XII», but not «1. II квартал». */
    private static boolean isRomanMonth(Tokens tokens, int at) {
        boolean ordinal = switch (tokens.term(at + 1)) {
            case QUARTER, HALF, HALF_PART, DECADE, WEEK, SCHOOL_TERM, WEEKDAY -> true;
            default -> false;
        };
        return tokens.is(at, Term.ROMAN) && tokens.at(at).glued() && !ordinal;
    }

    /** Two digits, so that «5.4» stays a number; and no third number but a year, so that «1.10.5» stays one too. */
    private static boolean isMonthNumber(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean month = token.term() == Term.NUMBER && token.value() >= 1 && token.value() <= MONTHS;
        boolean third = tokens.is(at + 1, Term.DOT) && tokens.is(at + 2, Term.NUMBER);
        boolean year = third && tokens.at(at + 2).text().length() % 2 == 0;
        return month && (year || (!third && token.text().length() == 2));
    }
}
