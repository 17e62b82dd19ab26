package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import ru.srok.domain.finding.FindingCode;

/** Rules as phrases can mean them. */
final class RuleArbitraries {

    private RuleArbitraries() {}

    static Arbitrary<DeadlineRule> rules() {
        return Arbitraries.oneOf(timed(), mixed(), plain());
    }

    private static Arbitrary<DeadlineRule> timed() {
        return Arbitraries.oneOf(dated(), everyYear(), repetitions(), within(), throughout(), since());
    }

    private static Arbitrary<DeadlineRule> plain() {
        Arbitrary<DeadlineRule> event = events().map(OnEvent::new);
        Arbitrary<DeadlineRule> none =
                Arbitraries.of(new Missing(), new NotADate("31 июня", true), new NotADate("Актовый зал", false));
        return Arbitraries.oneOf(event, none);
    }

    private static Arbitrary<DeadlineRule> mixed() {
        return Combinators.combine(timed(), events()).as(Mixed::new);
    }

    private static Arbitrary<String> events() {
        return Arbitraries.of(
                "по графику",
                "По плану работы",
                "согласно приказу от 12.01.2024",
                "по мере необходимости",
                "после завершения ремонта",
                "в период летних каникул",
                "по итогам I полугодия",
                "за 10 дней до начала смены");
    }

    private static Arbitrary<DeadlineRule> dated() {
        return slots().map(slots -> new Dated(slots, false));
    }

    /** Either no year at all, or a year for each slot, or one at the end that covers the list. */
    private static Arbitrary<List<Slot>> slots() {
        Arbitrary<List<Slot>> each = slot().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Slot>> named = Combinators.combine(each, years())
                .as((slots, year) -> slots.stream()
                        .map(slot -> slot.withYear(YearRef.named(year)))
                        .toList());
        Arbitrary<List<Slot>> shared = Combinators.combine(each, years()).as(RuleArbitraries::sharing);
        return Arbitraries.oneOf(each, named, shared, yearSlots());
    }

    private static List<Slot> sharing(List<Slot> slots, int year) {
        Slot last = slots.get(slots.size() - 1).withYear(YearRef.named(year));
        int covering = last.first().year().year();
        List<Slot> all = new java.util.ArrayList<>();
        slots.subList(0, slots.size() - 1).forEach(slot -> all.add(slot.withYear(YearRef.shared(covering))));
        all.add(last);
        return all;
    }

    private static Arbitrary<List<Slot>> yearSlots() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 4), Arbitraries.of(true, false))
                .as((first, more, school) -> {
                    CalendarUnit unit = school ? new SchoolYear() : new WholeYear();
                    return List.of(new Slot(Moment.of(unit, first), Moment.of(unit, first + more)));
                });
    }

    private static Arbitrary<Slot> slot() {
        Arbitrary<Slot> single = units().map(unit -> Slot.single(Moment.each(unit)));
        Arbitrary<Slot> window = Combinators.combine(monthUnits(), monthUnits())
                .filter((first, last) -> !first.equals(last))
                .as((first, last) -> new Slot(Moment.each(first), Moment.each(last)));
        return Arbitraries.oneOf(single, window);
    }

    private static Arbitrary<CalendarUnit> units() {
        Arbitrary<CalendarUnit> before = months().map(BeforeMonth::new);
        Arbitrary<CalendarUnit> weekday = Combinators.combine(months(), Arbitraries.of(-1, 1, 2, 3, 4), weekdays())
                .as(WeekdayOfMonth::new);
        Arbitrary<CalendarUnit> last = months().map(LastDayOfMonth::new);
        return Arbitraries.oneOf(monthUnits(), before, weekday, last, partsOfYear());
    }

    private static Arbitrary<CalendarUnit> monthUnits() {
        Arbitrary<CalendarUnit> day = Combinators.combine(
                        months(), Arbitraries.integers().between(1, 28))
                .as(DayOfMonth::new);
        Arbitrary<CalendarUnit> month = months().map(WholeMonth::new);
        Arbitrary<CalendarUnit> part =
                Combinators.combine(months(), Arbitraries.of(MonthPart.class)).as(PartOfMonth::new);
        return Arbitraries.oneOf(day, month, part);
    }

    private static Arbitrary<CalendarUnit> partsOfYear() {
        return Arbitraries.of(
                PartOfYear.quarter(1),
                PartOfYear.quarter(4),
                PartOfYear.half(2),
                Season.SPRING,
                Season.SUMMER,
                Season.AUTUMN);
    }

    private static Arbitrary<DeadlineRule> everyYear() {
        Arbitrary<DeadlineRule> open = Arbitraries.of(new OpenYearly(false), new OpenYearly(true));
        Arbitrary<DeadlineRule> each =
                slot().list().ofMinSize(1).ofMaxSize(3).map(slots -> new EveryYear(new Dated(slots, false), false));
        Arbitrary<DeadlineRule> onward = Combinators.combine(slot(), years())
                .as((slot, year) -> new EveryYear(Dated.of(slot.withYear(YearRef.named(year))), true));
        Arbitrary<DeadlineRule> sparse = Combinators.combine(
                        months(), Arbitraries.integers().between(2, 5))
                .as((month, every) ->
                        new EveryYear(Dated.of(Slot.single(Moment.each(new WholeMonth(month)))), false, every));
        return Arbitraries.oneOf(open, each, onward, sparse);
    }

    private static Arbitrary<DeadlineRule> repetitions() {
        Arbitrary<DeadlineRule> months = Arbitraries.of(1, 2, 3, 4, 5, 6, 9).map(EveryMonths::of);
        Arbitrary<DeadlineRule> open = Arbitraries.of(1, 2, 3, 4, 6).map(EveryMonths::open);
        Arbitrary<DeadlineRule> years = Arbitraries.integers().between(2, 9).map(EveryYears::new);
        Arbitrary<DeadlineRule> weeks = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        weekdays().list().ofMinSize(1).ofMaxSize(3))
                .as((every, days) -> new EveryWeeks(every, days, null));
        Arbitrary<DeadlineRule> others = Arbitraries.of(new EveryDay(), new EveryOccasion("1 раз в четверть"));
        return Arbitraries.oneOf(months, open, years, weeks, others, monthDays());
    }

    private static Arbitrary<DeadlineRule> monthDays() {
        Arbitrary<List<DayPick>> numbers = Arbitraries.integers()
                .between(1, 31)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(days -> days.stream().<DayPick>map(DayPick.Numbered::new).toList());
        Arbitrary<List<DayPick>> weekday = Combinators.combine(Arbitraries.of(-1, 1, 2, 3, 4), weekdays())
                .as((nth, day) -> List.of(new DayPick.NthWeekday(nth, day)));
        Arbitrary<List<DayPick>> picks = Arbitraries.oneOf(numbers, weekday);
        Arbitrary<DeadlineRule> monthly = picks.map(days -> new EveryMonths(1, 0, days, null));
        Arbitrary<DeadlineRule> quarterly = Combinators.combine(numbers, Arbitraries.of(3, 6), Arbitraries.of(0, 1))
                .as((days, every, shift) -> new EveryMonths(every, shift, days, null));
        Arbitrary<DeadlineRule> doubtful = Arbitraries.integers()
                .between(11, 15)
                .map(day -> new EveryMonths(3, 1, List.of(new DayPick.Numbered(day)), FindingCode.DEADLINE_AMBIGUOUS));
        return Arbitraries.oneOf(monthly, quarterly, doubtful);
    }

    /** Only what happens often enough is bounded; rare repetitions name their days instead. */
    private static Arbitrary<DeadlineRule> within() {
        Arbitrary<DeadlineRule> often = Arbitraries.of(EveryMonths.of(1), EveryWeeks.of(1), new EveryDay());
        Arbitrary<DeadlineRule> quarterly = Arbitraries.of(EveryMonths.of(3), EveryMonths.of(6), EveryMonths.open(6));
        Arbitrary<DeadlineRule> bounded = Combinators.combine(often, dated()).as(Within::new);
        Arbitrary<DeadlineRule> years = Combinators.combine(quarterly, yearSlots())
                .as((every, slots) -> new Within(every, new Dated(slots, false)));
        Arbitrary<DeadlineRule> excepting = Combinators.combine(
                        Arbitraries.of(EveryMonths.of(1), EveryMonths.of(3), EveryWeeks.of(1)),
                        months().list().ofMinSize(1).ofMaxSize(3))
                .as(Excepting::new);
        return Arbitraries.oneOf(bounded, years, excepting);
    }

    private static Arbitrary<DeadlineRule> throughout() {
        Arbitrary<DeadlineRule> plain = Arbitraries.of(Throughout.Scope.class).map(Throughout::of);
        Arbitrary<DeadlineRule> named = yearSlots().map(slots -> Throughout.years(slots.get(0)));
        return Arbitraries.oneOf(plain, named);
    }

    private static Arbitrary<DeadlineRule> since() {
        Arbitrary<DeadlineRule> each = monthUnits().map(unit -> new Since(Moment.each(unit)));
        Arbitrary<DeadlineRule> named =
                Combinators.combine(monthUnits(), years()).as((unit, year) -> new Since(Moment.of(unit, year)));
        Arbitrary<DeadlineRule> year = years().map(first -> new Since(Moment.of(new WholeYear(), first)));
        return Arbitraries.oneOf(each, named, year);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2015, 2035);
    }

    private static Arbitrary<Month> months() {
        return Arbitraries.of(Month.class);
    }

    private static Arbitrary<DayOfWeek> weekdays() {
        return Arbitraries.of(DayOfWeek.class);
    }
}
