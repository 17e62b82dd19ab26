package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several numbered units that share their noun: «I-IV кварталы 2024 года», «1, 3 квартал», «2-3 неделя мая». */
final class NumberedParser implements PartParser {

    @Override
    public List<String> examples() {
        return List.of(
                "I-IV кварталы 2024 года",
                "1, 3 квартал",
                "II и IV кварталы",
                "1 и 2 полугодие",
                "2-3 неделя мая",
                "I, III декады октября",
                "с I по III квартал");
    }

    @Override
    public @Nullable Match parse(Tokens tokens, int at) {
        DuePrefix prefix = DuePrefix.read(tokens, at);
        Found<OrdinalList> list = tokens.is(prefix.next(), Term.FROM)
                ? fromTo(tokens, prefix.next() + 1)
                : OrdinalList.read(tokens, prefix.next());
        if (list == null || !isNoun(tokens.term(list.next()))) {
            return null;
        }
        return units(list.value(), tokens, list.next());
    }

    /** «С I по III квартал». */
    private static @Nullable Found<OrdinalList> fromTo(Tokens tokens, int at) {
        Found<Integer> first = OrdinalList.one(tokens, at);
        if (first == null || !tokens.isAny(first.next(), Term.ALONG, Term.UNTIL)) {
            return null;
        }
        Found<Integer> last = OrdinalList.one(tokens, first.next() + 1);
        return last == null
                ? null
                : new Found<>(new OrdinalList(List.of(new OrdinalList.Item(first.value(), last.value()))), last.next());
    }

    private static boolean isNoun(Term term) {
        return switch (term) {
            case QUARTER, HALF, HALF_PART, DECADE, WEEK, WEEKDAY -> true;
            default -> false;
        };
    }

    private static @Nullable Match units(OrdinalList list, Tokens tokens, int noun) {
        Found<CalendarUnit> any = UnitReader.ofOrdinal(list.items().get(0).first(), tokens, noun);
        if (any == null) {
            return null;
        }
        Found<YearSpec> year = Dating.yearAfter(any.value(), tokens, any.next());
        List<Slot> slots = new ArrayList<>();
        for (OrdinalList.Item item : list.items()) {
            Found<CalendarUnit> first = UnitReader.ofOrdinal(item.first(), tokens, noun);
            Found<CalendarUnit> last = UnitReader.ofOrdinal(item.last(), tokens, noun);
            if (first == null || last == null) {
                return null;
            }
            slots.addAll(slots(first.value(), last.value(), year == null ? null : year.value()));
        }
        return new Match(
                new Part.Dates(slots, false, year == null ? null : year.value()),
                year == null ? any.next() : year.next());
    }

    private static List<Slot> slots(CalendarUnit first, CalendarUnit last, @Nullable YearSpec year) {
        Dating end = new Dating(last, year);
        boolean reversed = first.start(2000).getMonth().compareTo(Month.JANUARY) > 0
                && last.end(2000).isBefore(first.start(2000))
                && last instanceof PartOfMonth;
        return first.equals(last) || reversed ? end.slots() : new Dating(first, null).to(end);
    }
}
