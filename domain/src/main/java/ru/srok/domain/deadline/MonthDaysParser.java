package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days of whatever month: «до 25 числа каждого месяца», «первая неделя месяца», «последний четверг месяца». */
final class MonthDaysParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "до 25 числа каждого месяца",
                "до 1 числа II квартала",
                "до 15 и до 30 числа каждого месяца",
                "первый день квартала",
                "до 5 числа месяца, следующего за отчетным",
                "до 10 числа месяца, следующего за отчетным кварталом",
                "первая неделя месяца",
                "последний четверг месяца",
                "каждая 2-я среда месяца",
                "1-10 числа месяца",
                "15 и 30 числа",
                "в конце месяца",
                "последний рабочий день месяца",
                "последний месяц квартала");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        Match days = days(tokens, at);
        Match dated = days == null ? null : PartDays.of(tokens, days);
        return dated == null ? days : dated;
    }

    private static @Nullable Match days(Tokens tokens, int at) {
        DuePrefix prefix = DuePrefix.read(tokens, at);
        int begin = tokens.skip(prefix.next(), Term.FROM);
        begin = tokens.skip(begin, Term.EVERY);
        if (tokens.isAny(begin, Term.BEGINNING, Term.MIDDLE, Term.FINISH)) {
            return part(tokens, begin);
        }
        Match numbers = numbers(tokens, begin, prefix.sort() == DuePrefix.Sort.BEFORE);
        return numbers != null ? numbers : named(tokens, begin, begin > prefix.next());
    }

    /** «Начало месяца», «в конце каждого месяца». */
    private static @Nullable Match part(Tokens tokens, int at) {
        MonthPart part = MonthParts.of(tokens.term(at), 0);
        Found<MonthAnchor> anchor = AnchorReader.read(tokens, at + 1);
        return part == null || anchor == null
                ? null
                : new Match(
                        new Part.MonthDays(List.of(part.lastDayPick()), part, anchor.value(), part.doubtful()),
                        anchor.next());
    }

    private static @Nullable Match numbers(Tokens tokens, int at, boolean until) {
        Found<OrdinalList> list = OrdinalList.read(tokens, at);
        if (list == null) {
            Match span = spanInWords(tokens, at);
            return span;
        }
        boolean number = tokens.is(at, Term.NUMBER) && until && list.next() == at + 1;
        boolean named = tokens.is(list.next(), Term.DAY_NUMBER);
        if (!named && !(number && endsDay(tokens, list.next()))) {
            return null;
        }
        List<DayPick> picks = new ArrayList<>();
        for (OrdinalList.Item item : list.value().items()) {
            if (item.last() < 1 || item.last() > 31) {
                return null;
            }
            picks.add(new DayPick.Numbered(item.last()));
        }
        return match(
                picks,
                anchorOrNone(tokens, named ? list.next() + 1 : list.next()),
                !named && tokens.at(at).form() != WordForm.ORDINAL);
    }

    /** After «до 25» nothing may follow that makes it another number: no month, no time, no list. */
    private static boolean endsDay(Tokens tokens, int at) {
        boolean number = tokens.is(at + 1, Term.NUMBER) && tokens.at(at + 1).glued();
        return (tokens.endsPhrase(at) && !number && !tokens.isAny(at, Term.DASH, Term.SLASH))
                || tokens.is(at, Term.EVERY_MONTHS);
    }

    /** «С 20 по 25 число». */
    private static @Nullable Match spanInWords(Tokens tokens, int at) {
        boolean span = tokens.is(at, Term.NUMBER)
                && tokens.isAny(at + 1, Term.ALONG, Term.UNTIL)
                && tokens.is(at + 3, Term.DAY_NUMBER);
        return span ? numbers(tokens, at + 2, false) : null;
    }

    /** «Первая неделя месяца», «второй вторник», «последний рабочий день месяца», «последний месяц квартала». */
    private static @Nullable Match named(Tokens tokens, int at, boolean every) {
        Found<OrdinalList> list = OrdinalList.read(tokens, at);
        if (list == null) {
            return null;
        }
        int noun = tokens.skip(list.next(), Term.WORKING);
        if (tokens.is(noun, Term.MONTH_WORD)) {
            Found<MonthAnchor> anchor = AnchorReader.read(tokens, at);
            return anchor == null ? null : match(List.of(DayPick.LAST), anchor, false);
        }
        boolean anchored = AnchorReader.read(tokens, noun + 1) != null;
        if (anchored && tokens.is(noun, Term.DAY) && isFirstOfPart(tokens, list.value(), noun)) {
            return match(List.of(new DayPick.Numbered(1)), anchorOrNone(tokens, noun + 1), false);
        }
        if (!anchored && (DayPickReader.isCount(tokens, at, noun) || (tokens.is(noun, Term.DAY) && !every))) {
            return null;
        }
        List<DayPick> picks = new ArrayList<>();
        for (OrdinalList.Item item : list.value().items()) {
            DayPick pick = DayPickReader.read(tokens, noun, item.last());
            if (pick == null) {
                return null;
            }
            picks.add(pick);
        }
        boolean clear = anchored || every || tokens.is(noun, Term.WEEKDAY);
        Found<MonthAnchor> anchor = anchorOrNone(tokens, noun + 1);
        MonthPart part =
                MonthParts.of(tokens.term(noun), list.value().items().get(0).last());
        return new Match(new Part.MonthDays(picks, part, anchor.value(), !clear), anchor.next());
    }

    private static boolean isFirstOfPart(Tokens tokens, OrdinalList list, int noun) {
        return list.items().get(0).last() == 1 && !tokens.is(noun - 1, Term.WORKING);
    }

    private static Found<MonthAnchor> anchorOrNone(Tokens tokens, int at) {
        Found<MonthAnchor> anchor = AnchorReader.read(tokens, at);
        return anchor == null ? new Found<>(MonthAnchor.NONE, at) : anchor;
    }

    private static Match match(List<DayPick> picks, Found<MonthAnchor> anchor, boolean doubtful) {
        return new Match(new Part.MonthDays(List.copyOf(picks), null, anchor.value(), doubtful), anchor.next());
    }
}
