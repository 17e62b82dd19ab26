package ru.srok.domain.deadline;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is written in digits: «15/04/2024», «15-04-2024», «15,04,2024», «2024-04-15», and a month as «09.2023». */
final class NumericDateReader {

    private NumericDateReader() {}

    static @Nullable Found<Dating> read(Tokens tokens, int at) {
        Found<Dating> month = monthOfYear(tokens, at);
        return month != null ? month : day(tokens, at);
    }

    /** «09.2023», «09/2023». */
    private static @Nullable Found<Dating> monthOfYear(Tokens tokens, int at) {
        Token month = tokens.at(at);
        boolean read = month.term() == Term.NUMBER
                && month.text().length() == 2
                && month.value() >= 1
                && month.value() <= 12
                && tokens.isAny(at + 1, Term.DOT, Term.SLASH)
                && YearReader.isFullYear(tokens.at(at + 2))
                && !tokens.isAny(at - 1, Term.DOT, Term.SLASH);
        if (!read) {
            return null;
        }
        YearSpec spec =
                new YearSpec(YearSpec.Kind.CALENDAR, List.of(tokens.at(at + 2).value()), false);
        int next = YearEnding.read(tokens, at + 3).next();
        return new Found<>(new Dating(new WholeMonth(Month.of(month.value())), spec), next);
    }

    private static @Nullable Found<Dating> day(Tokens tokens, int at) {
        boolean marked = (tokens.isAny(at + 1, Term.SLASH, Term.DASH) || isGluedComma(tokens, at + 1))
                && tokens.term(at + 1) == tokens.term(at + 3)
                && tokens.is(at, Term.NUMBER)
                && tokens.is(at + 2, Term.NUMBER)
                && tokens.is(at + 4, Term.NUMBER);
        if (!marked || tokens.at(at + 2).text().length() > 2) {
            return null;
        }
        if (YearReader.isFullYear(tokens.at(at)) && tokens.at(at + 4).text().length() == 2) {
            return date(tokens, at + 4, at, at + 5);
        }
        return YearReader.isFullYear(tokens.at(at + 4))
                ? date(tokens, at, at + 4, YearEnding.read(tokens, at + 5).next())
                : null;
    }

    /** Commas without blanks are dots mistyped. */
    private static boolean isGluedComma(Tokens tokens, int at) {
        return tokens.is(at, Term.COMMA)
                && tokens.at(at).glued()
                && tokens.at(at + 1).glued();
    }

    private static @Nullable Found<Dating> date(Tokens tokens, int day, int year, int next) {
        int month = tokens.at(Math.min(day, year) + 2).value();
        if (month < 1 || month > 12 || tokens.at(day).value() > 99) {
            return null;
        }
        YearSpec spec =
                new YearSpec(YearSpec.Kind.CALENDAR, List.of(tokens.at(year).value()), false);
        return new Found<>(
                new Dating(new DayOfMonth(Month.of(month), tokens.at(day).value()), spec), next);
    }
}
