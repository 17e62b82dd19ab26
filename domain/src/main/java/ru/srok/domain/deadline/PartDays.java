package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days of a quarter or a half-year that is named: «до 1 числа II квартала», «последняя среда III квартала». */
final class PartDays {

    private static final PartParser PARTS = new NumberedParser();

    private PartDays() {}

    /** The dates that days and the quarters right behind them make, or null. */
    static @Nullable Match of(Tokens tokens, Match read) {
        boolean days = read.part() instanceof Part.MonthDays;
        Match parts = days ? PARTS.parse(tokens, read.next()) : null;
        if (parts == null
                || !(read.part() instanceof Part.MonthDays of)
                || !(parts.part() instanceof Part.Dates quarters)
                || !quarters.slots().stream().allMatch(PartDays::isPartOfYear)) {
            return null;
        }
        List<Slot> slots = slots(of, quarters.slots());
        return slots.isEmpty() ? null : new Match(new Part.Dates(slots, false, quarters.years()), parts.next());
    }

    static boolean isPartOfYear(Slot slot) {
        return !slot.isWindow() && slot.last().unit() instanceof PartOfYear;
    }

    /** The days in each of the parts; empty where it is not clear which month of them is meant. */
    static List<Slot> slots(Part.MonthDays days, List<Slot> parts) {
        List<Slot> slots = new ArrayList<>();
        for (Slot part : parts) {
            for (DayPick pick : days.picks()) {
                Moment month = month(part.last(), days.anchor(), pick);
                if (month == null) {
                    return List.of();
                }
                WholeMonth unit = (WholeMonth) month.unit();
                slots.add(Slot.single(new Moment(MonthDayBlend.unit(unit, days.part(), pick), month.year())));
            }
        }
        return slots;
    }

    private static @Nullable Moment month(Moment part, MonthAnchor anchor, DayPick pick) {
        PartOfYear unit = (PartOfYear) part.unit();
        Month first = unit.start(2000).getMonth();
        Month last = unit.end(2000).getMonth();
        return switch (anchor) {
            case FIRST_OF_PERIOD -> in(first, part.year());
            case LAST_OF_PERIOD -> in(last, part.year());
            case AFTER_PERIOD -> in(last.plus(1), last == Month.DECEMBER ? next(part.year()) : part.year());
            case NONE ->
                switch (DayPlace.of(pick)) {
                    case EARLY -> in(first, part.year());
                    case LATE -> in(last, part.year());
                    case BETWEEN -> null;
                };
            default -> null;
        };
    }

    private static YearRef next(YearRef year) {
        return year.isKnown() ? year.plus(1) : YearRef.NEXT;
    }

    private static Moment in(Month month, YearRef year) {
        return new Moment(new WholeMonth(month), year);
    }
}
