package ru.srok.domain.deadline;

import org.jspecify.annotations.Nullable;

/** Reads years that are told from the plan's own: «текущего года», «следующего года», «каждого года». */
final class RelativeYearReader {

    private RelativeYearReader() {}

    static @Nullable Found<YearSpec> read(Tokens tokens, int at) {
        if (tokens.is(at, Term.EVERY)) {
            int year = afterYear(tokens, at + 1);
            return year < 0 ? null : new Found<>(YearSpec.of(YearSpec.Kind.EVERY), year);
        }
        if (tokens.is(at, Term.YEAR)) {
            return following(tokens, at);
        }
        if (tokens.isAny(at, Term.CURRENT, Term.NEXT, Term.PREVIOUS)) {
            return told(tokens, at);
        }
        return tokens.at(at).text().equals("с") ? current(tokens, at, tokens.skip(at + 1, Term.DOT)) : null;
    }

    private static @Nullable Found<YearSpec> told(Tokens tokens, int at) {
        int next = tokens.skipStop(at + 1);
        if (tokens.is(at, Term.CURRENT)) {
            return current(tokens, at, next);
        }
        int reference = reference(tokens, next);
        int year = afterYear(tokens, reference);
        if (year < 0) {
            return null;
        }
        boolean every = reference > next || tokens.is(at, Term.PREVIOUS);
        return new Found<>(YearSpec.of(every ? YearSpec.Kind.EVERY : YearSpec.Kind.NEXT), year);
    }

    /** «т.г.», «с.г.», «текущего года»; «с года» is no year. */
    private static @Nullable Found<YearSpec> current(Tokens tokens, int at, int next) {
        boolean abbreviated = tokens.at(at).text().length() == 1;
        int year = afterYear(tokens, next);
        boolean read = year >= 0 && (!abbreviated || tokens.at(next).text().equals("г"));
        return read ? new Found<>(YearSpec.of(YearSpec.Kind.CURRENT), year) : null;
    }

    /** «года, следующего за отчетным», «года, предшествующего планируемому». */
    private static @Nullable Found<YearSpec> following(Tokens tokens, int at) {
        int told = tokens.skip(at + 1, Term.COMMA);
        if (!tokens.isAny(told, Term.NEXT, Term.PREVIOUS)) {
            return null;
        }
        int end = reference(tokens, told + 1);
        int year = afterYear(tokens, end);
        return new Found<>(YearSpec.of(YearSpec.Kind.EVERY), Math.max(end, year));
    }

    /** The index after «за отчетным (годом, периодом)», or the same index. */
    private static int reference(Tokens tokens, int at) {
        int current = tokens.skip(at, Term.FOR);
        if (!tokens.is(current, Term.CURRENT)) {
            return at;
        }
        int next = current + 1;
        boolean instrumental = tokens.is(next, Term.PERIOD)
                || (tokens.is(next, Term.YEAR) && tokens.at(next).text().equals("годом"));
        return instrumental ? next + 1 : next;
    }

    /** The index after «(учебного, календарного) года», or -1. */
    private static int afterYear(Tokens tokens, int at) {
        int next = tokens.skip(tokens.skip(at, Term.CALENDAR), Term.SCHOOL);
        return tokens.is(next, Term.YEAR) ? tokens.skipStop(next + 1) : -1;
    }
}
