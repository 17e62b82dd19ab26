package ru.srok.domain.deadline;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years by themselves: «2022 год», «2021-2022 годы», «2023/2024 учебный год», «до конца года». */
final class YearsParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "2022 год",
                "2021-2022 годы",
                "2023/2024 учебный год",
                "2024-2026",
                "в 2024 году",
                "с 2022 по 2024 год",
                "до конца года",
                "до конца 2024 года",
                "до конца учебного года",
                "до окончания учебного года",
                "до 2025 года",
                "каждого года",
                "текущего года");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        Match span = fromTo(tokens, at);
        if (span != null) {
            return span;
        }
        DuePrefix prefix = DuePrefix.read(tokens, at);
        if (prefix.sort() == DuePrefix.Sort.DURING && isAfterFlow(tokens, prefix.next())) {
            return null;
        }
        if (isEnd(tokens, prefix)) {
            return end(tokens, at, prefix);
        }
        Found<YearSpec> year = YearReader.read(tokens, prefix.next());
        if (year == null || isBareNumberAmongWords(tokens, prefix, at, year)) {
            return null;
        }
        boolean alone = tokens.startsPhrase(at) && year.next() == tokens.size();
        boolean current = year.value().kind() == YearSpec.Kind.CURRENT && prefix.sort() == DuePrefix.Sort.DURING;
        return current && alone ? currentYear(tokens, year.next()) : part(prefix, year);
    }

    /** «До окончания» says the same as «до конца»; «по окончании» is an event. */
    private static boolean isEnd(Tokens tokens, DuePrefix prefix) {
        boolean ending = tokens.at(prefix.next()).text().equals("окончания");
        return tokens.is(prefix.next(), Term.FINISH) || (ending && prefix.sort() == DuePrefix.Sort.BEFORE);
    }

    private static boolean isAfterFlow(Tokens tokens, int at) {
        return tokens.isAny(at - 1, Term.FLOW, Term.WHOLE)
                || (tokens.is(at - 1, Term.DOT) && tokens.is(at - 2, Term.FLOW));
    }

    /** «В т.г.», «в текущем учебном году». */
    private static Match currentYear(Tokens tokens, int next) {
        int noun = tokens.is(next - 1, Term.DOT) ? next - 2 : next - 1;
        boolean school = tokens.is(noun - 1, Term.SCHOOL);
        return new Match(
                new Part.Whole(Throughout.of(school ? Throughout.Scope.SCHOOL_YEAR : Throughout.Scope.YEAR)), next);
    }

    private static Match part(DuePrefix prefix, Found<YearSpec> year) {
        YearSpec spec = year.value();
        if (spec.kind() == YearSpec.Kind.EVERY) {
            return new Match(new Part.Yearly(false), year.next());
        }
        if (spec.kind() == YearSpec.Kind.CURRENT) {
            return new Match(new Part.Noise(), year.next());
        }
        boolean before = prefix.sort() == DuePrefix.Sort.BEFORE && spec.kind() == YearSpec.Kind.CALENDAR;
        Part part =
                before ? Part.Dates.of(new Dating(new BeforeMonth(Month.JANUARY), spec).slots()) : new Part.Years(spec);
        return new Match(part, year.next());
    }

    /** A year without «год» counts only where nothing but dates stands around it. */
    private static boolean isBareNumberAmongWords(Tokens tokens, DuePrefix prefix, int at, Found<YearSpec> year) {
        boolean number = tokens.is(year.next() - 1, Term.NUMBER);
        boolean framed = tokens.startsPhrase(at) || tokens.is(at - 1, Term.MONTH) || prefix.next() > at;
        return number && !framed;
    }

    private static @Nullable Match fromTo(Tokens tokens, int at) {
        DuePrefix prefix = DuePrefix.read(tokens, at);
        int from = prefix.sort() == DuePrefix.Sort.DURING ? prefix.next() : at;
        Found<YearSpec> first = tokens.is(from, Term.FROM) ? YearReader.read(tokens, from + 1) : null;
        if (first == null || !tokens.isAny(first.next(), Term.ALONG, Term.UNTIL, Term.DASH)) {
            return null;
        }
        Found<YearSpec> last = YearReader.read(tokens, first.next() + 1);
        if (last == null || !first.value().isNamed() || !last.value().isNamed()) {
            return null;
        }
        Slot slot = new Slot(
                first.value().alone().get(0).first(),
                last.value().alone().get(0).last());
        return new Match(Part.Dates.of(List.of(slot)), last.next());
    }

    /** «До конца года», «в конце 2024 года»; the end of a school year only with «до» or «к». */
    private static @Nullable Match end(Tokens tokens, int at, DuePrefix prefix) {
        int year = prefix.next() + 1;
        int plain = tokens.skip(tokens.skip(year, Term.CURRENT), Term.CALENDAR);
        Found<YearSpec> named = YearReader.read(tokens, year);
        boolean until = prefix.sort() == DuePrefix.Sort.BEFORE;
        if (named != null && named.value().isNamed()) {
            return new Match(Part.Dates.of(named.value().alone()), named.next());
        }
        if (tokens.is(plain, Term.SCHOOL) && tokens.is(plain + 1, Term.YEAR)) {
            Slot slot = Slot.single(Moment.each(new SchoolYear()));
            return until ? new Match(Part.Dates.of(List.of(slot)), plain + 2) : null;
        }
        boolean alone = prefix.next() > at || tokens.startsPhrase(at);
        return tokens.is(plain, Term.YEAR) && alone
                ? new Match(
                        Part.Dates.of(List.of(Slot.single(Moment.each(new WholeYear())))), tokens.skipStop(plain + 1))
                : null;
    }
}
