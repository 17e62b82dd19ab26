package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What words that people understand differently may mean: «август сентябрь», «начало мая», «ежеквартально до 5 числа». */
final class AmbiguityChoices {

    private static final CalendarUnit END_OF_LESSONS = new DayOfMonth(Month.MAY, 31);
    private static final CalendarUnit END_OF_SCHOOL_YEAR = new DayOfMonth(Month.AUGUST, 31);

    private AmbiguityChoices() {}

    static List<Dated> of(Dated dated, PlanPeriod period) {
        if (dated.runTogether()) {
            return listOrWindow(dated.slots());
        }
        int answers = dated.slots().stream()
                .filter(slot -> SlotDoubts.isDoubtful(slot, period))
                .mapToInt(slot -> meanings(slot, period).size())
                .max()
                .orElse(0);
        return IntStream.range(0, answers)
                .mapToObj(answer -> answered(dated, answer, period))
                .toList();
    }

    /** One answer is meant for every slot in doubt: «начало сентября и января» is the tenth of both, or the fifth. */
    private static Dated answered(Dated dated, int answer, PlanPeriod period) {
        List<Slot> slots = new ArrayList<>(dated.slots());
        slots.replaceAll(slot -> {
            if (!SlotDoubts.isDoubtful(slot, period)) {
                return slot;
            }
            List<Slot> meanings = meanings(slot, period);
            return meanings.get(Math.min(answer, meanings.size() - 1));
        });
        return new Dated(slots, false);
    }

    /** In the month after each quarter or half-year, or in its last one; what is said of one month is meant for each. */
    static List<EveryMonths> of(EveryMonths every) {
        EveryMonths taken = every.withDoubt(null);
        boolean ofPeriods = every.months() == 3 || every.months() == 6;
        return ofPeriods
                ? List.of(taken, new EveryMonths(every.months(), 1 - every.shift(), every.picks(), null))
                : List.of(taken);
    }

    private static List<Dated> listOrWindow(List<Slot> slots) {
        Dated list = new Dated(slots, false);
        if (slots.size() != 2) {
            return List.of(list);
        }
        Moment first = slots.get(0).first().withYear(YearRef.EACH);
        return List.of(list, Dated.of(Slot.window(first, slots.get(1).last())));
    }

    private static List<Slot> meanings(Slot slot, PlanPeriod period) {
        if (!slot.last().unit().doubtful() && slot.isWindow()) {
            LocalDate begin = slot.first().unit().start(2000);
            CalendarUnit day = new DayOfMonth(begin.getMonth(), begin.getDayOfMonth());
            return List.of(new Slot(new Moment(day, slot.first().year()), slot.last()));
        }
        return units(slot.last().unit()).stream()
                .map(unit -> new Moment(unit, year(slot, unit, period)))
                .map(moment -> slot.isWindow() ? new Slot(slot.first(), moment) : Slot.single(moment))
                .toList();
    }

    private static List<CalendarUnit> units(CalendarUnit unit) {
        if (unit instanceof PartOfMonth part) {
            int last = part.part() == MonthPart.BEGINNING ? 10 : 20;
            return List.of(new DayOfMonth(part.month(), last), new DayOfMonth(part.month(), last - 5));
        }
        if (unit instanceof BeforeMonth before) {
            return List.of(new WholeMonth(before.month().minus(1)), new WholeMonth(before.month()));
        }
        CalendarUnit december = new DayOfMonth(Month.DECEMBER, 31);
        return unit instanceof PartOfYear half && half.number() == 1
                ? List.of(new DayOfMonth(Month.JUNE, 30), december)
                : List.of(december, END_OF_LESSONS, END_OF_SCHOOL_YEAR);
    }

    /** The year in which the unit ends nearest to what the slot was taken for, where the slot's own is known. */
    private static YearRef year(Slot slot, CalendarUnit unit, PlanPeriod period) {
        if (!slot.year().isKnown()) {
            return slot.year();
        }
        LocalDate end = slot.spans(period).get(0).to();
        return IntStream.rangeClosed(end.getYear() - 1, end.getYear() + 1)
                .boxed()
                .min(Comparator.comparing(year -> Math.abs(ChronoUnit.DAYS.between(unit.end(year), end))))
                .map(YearRef::named)
                .orElseThrow();
    }
}
