package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads «2024 г.», «2022-2024 годы», «23/24 уч. год», «текущего года», «года, следующего за отчетным». */
final class YearReader {

    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int CENTURY = 2000;
    private static final int MOST = 30;

    private YearReader() {}

    /** A year wherever it may stand; a number of two digits needs «г.» after it. */
    static @Nullable Found<YearSpec> read(Tokens tokens, int at) {
        Found<YearSpec> relative = RelativeYearReader.read(tokens, at);
        return relative != null ? relative : new Run(tokens).read(at);
    }

    static boolean isFullYear(Token token) {
        return token.term() == Term.NUMBER
                && token.text().length() == 4
                && token.value() >= FIRST
                && token.value() <= LAST;
    }

    private static boolean isShortYear(Token token) {
        return token.term() == Term.NUMBER && token.text().length() == 2;
    }

    /** One reading of a run of year numbers. */
    private static final class Run {

        private final Tokens tokens;
        private final List<Integer> years = new ArrayList<>();
        private boolean span;
        private boolean slash;
        private boolean shortFirst;

        Run(Tokens tokens) {
            this.tokens = tokens;
        }

        @Nullable
        Found<YearSpec> read(int at) {
            shortFirst = isShortYear(tokens.at(at));
            if (!shortFirst && !isFullYear(tokens.at(at))) {
                return null;
            }
            years.add(century(tokens.at(at).value()));
            int next = more(at + 1);
            YearEnding ending = YearEnding.read(tokens, next);
            boolean school = ending.school() || (slash && consecutive());
            if (shortFirst && !ending.present() && !school) {
                return null;
            }
            return new Found<>(school ? school() : plain(), ending.next());
        }

        private YearSpec plain() {
            return new YearSpec(YearSpec.Kind.CALENDAR, filled(), span);
        }

        /** «2023-2024 учебный год» is one year; «2022-2025 учебные годы» are three. */
        private YearSpec school() {
            List<Integer> begins = filled();
            if (span && begins.size() > 1) {
                begins = begins.subList(0, begins.size() - 1);
            }
            return new YearSpec(YearSpec.Kind.SCHOOL, begins, begins.size() > 1);
        }

        private List<Integer> filled() {
            if (!span || years.get(1) < years.get(0) || years.get(1) - years.get(0) > MOST) {
                return years;
            }
            List<Integer> all = new ArrayList<>();
            for (int year = years.get(0); year <= years.get(1); year++) {
                all.add(year);
            }
            return all;
        }

        private boolean consecutive() {
            return years.size() == 2 && years.get(1) == years.get(0) + 1;
        }

        private int more(int at) {
            int after = YearEnding.read(tokens, at).next();
            if (tokens.isAny(after, Term.DASH, Term.SLASH) && isSecond(after + 1)) {
                span = true;
                slash = tokens.is(after, Term.SLASH);
                years.add(century(tokens.at(after + 1).value()));
                return after + 2;
            }
            return list(at);
        }

        private int list(int at) {
            int next = at;
            int after = YearEnding.read(tokens, at).next();
            while (years.size() < MOST
                    && tokens.isAny(after, Term.COMMA, Term.AND)
                    && isFullYear(tokens.at(after + 1))
                    && !tokens.isAny(after + 2, Term.DASH, Term.SLASH)) {
                years.add(tokens.at(after + 1).value());
                next = after + 2;
                after = YearEnding.read(tokens, next).next();
            }
            return next;
        }

        private boolean isSecond(int index) {
            Token token = tokens.at(index);
            boolean full = isFullYear(token) && !shortFirst;
            boolean abbreviated = isShortYear(token) && token.value() == (years.get(0) + 1) % 100;
            return (full || abbreviated) && !tokens.is(index + 1, Term.MONTH) && !isDayAndMonth(index);
        }

        private boolean isDayAndMonth(int index) {
            return isShortYear(tokens.at(index)) && tokens.is(index + 1, Term.DOT) && tokens.is(index + 2, Term.NUMBER);
        }

        private static int century(int value) {
            return value < 100 ? CENTURY + value : value;
        }
    }
}
