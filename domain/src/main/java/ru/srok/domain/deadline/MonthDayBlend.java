package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;

/** Days of a month beside the months or the repetition they belong to. */
final class MonthDayBlend {

    private static final int EARLY = 15;

    private MonthDayBlend() {}

    static void into(Ingredients found) {
        boolean byOccasion = found.repeats.stream().anyMatch(EveryOccasion.class::isInstance);
        for (Part.MonthDays days : byOccasion ? List.<Part.MonthDays>of() : found.monthDays) {
            boolean free = days.anchor() == MonthAnchor.NONE;
            if (found.slots.onlyMonths() && found.repeats.isEmpty() && free) {
                found.slots.replace(narrowed(found.slots.slots(), days));
            } else if (!isLateInParts(found, days)) {
                repeat(found, days);
            }
        }
    }

    /** «II квартал, до 25 числа»: the end of a quarter is clear, its beginning may be the next one's. */
    private static boolean isLateInParts(Ingredients found, Part.MonthDays days) {
        boolean late = days.picks().stream().allMatch(pick -> DayPlace.of(pick) == DayPlace.LATE);
        boolean named = isOfParts(found, days) && late;
        if (named) {
            found.slots.replace(PartDays.slots(days, found.slots.slots()));
        }
        return named;
    }

    private static boolean isOfParts(Ingredients found, Part.MonthDays days) {
        return days.anchor() == MonthAnchor.NONE
                && found.repeats.isEmpty()
                && !found.slots.isEmpty()
                && found.slots.slots().stream().allMatch(PartDays::isPartOfYear);
    }

    private static List<Slot> narrowed(List<Slot> months, Part.MonthDays days) {
        List<Slot> slots = new ArrayList<>();
        for (Slot month : months) {
            for (DayPick pick : days.picks()) {
                CalendarUnit unit = unit(((WholeMonth) month.last().unit()), days.part(), pick);
                slots.add(Slot.single(new Moment(unit, month.year())));
            }
        }
        return slots;
    }

    static CalendarUnit unit(WholeMonth month, @Nullable MonthPart part, DayPick pick) {
        if (part != null) {
            return new PartOfMonth(month.month(), part);
        }
        if (pick instanceof DayPick.NthWeekday nth) {
            return new WeekdayOfMonth(month.month(), nth.nth(), nth.weekday());
        }
        return new DayOfMonth(month.month(), ((DayPick.Numbered) pick).day());
    }

    private static void repeat(Ingredients found, Part.MonthDays days) {
        int months = found.repeats.stream()
                .filter(EveryMonths.class::isInstance)
                .mapToInt(rule -> ((EveryMonths) rule).months())
                .findFirst()
                .orElse(0);
        if (isOfParts(found, days)) {
            PartOfYear part = (PartOfYear) found.slots.slots().get(0).last().unit();
            found.repeats.add(new EveryMonths(part.months(), 1, days.picks(), FindingCode.DEADLINE_AMBIGUOUS));
            return;
        }
        found.repeats.removeIf(
                rule -> rule instanceof EveryMonths every && every.picks().equals(List.of(DayPick.LAST)));
        found.repeats.add(every(months, days));
    }

    private static EveryMonths every(int months, Part.MonthDays days) {
        FindingCode doubt = days.doubtful() && months == 0 ? FindingCode.DEADLINE_AMBIGUOUS : null;
        int length = Math.max(1, months);
        return switch (days.anchor()) {
            case NONE, EACH_MONTH -> free(length, days, doubt);
            case OF_QUARTER -> ofPart(3, days);
            case OF_HALF -> ofPart(6, days);
            case AFTER_PERIOD, FIRST_OF_PERIOD -> new EveryMonths(length, length == 1 ? 0 : 1, days.picks(), doubt);
            case AFTER_QUARTER, FIRST_OF_QUARTER -> new EveryMonths(3, 1, days.picks(), doubt);
            case LAST_OF_QUARTER -> new EveryMonths(3, 0, days.picks(), doubt);
            case AFTER_HALF -> new EveryMonths(6, 1, days.picks(), doubt);
            case LAST_OF_PERIOD -> new EveryMonths(length, 0, days.picks(), doubt);
            case LAST_OF_HALF -> new EveryMonths(6, 0, days.picks(), doubt);
            case AFTER_YEAR -> new EveryMonths(12, 1, days.picks(), doubt);
        };
    }

    private static EveryMonths free(int months, Part.MonthDays days, @Nullable FindingCode doubt) {
        if (months == 1) {
            return new EveryMonths(1, 0, days.picks(), doubt);
        }
        EveryMonths every = ofPart(months, days);
        boolean unusual = months != 3 && months != 6 && !days.picks().contains(DayPick.LAST);
        return unusual ? every.withDoubt(FindingCode.DEADLINE_AMBIGUOUS) : every;
    }

    /** «Ежеквартально до 5 числа» means the month after the quarter, «до 25» its last one; between them people differ. */
    private static EveryMonths ofPart(int months, Part.MonthDays days) {
        DayPick first = days.picks().get(0);
        DayPlace place = DayPlace.of(first);
        boolean early = first instanceof DayPick.Numbered number ? number.day() <= EARLY : place != DayPlace.LATE;
        FindingCode doubt = place == DayPlace.BETWEEN ? FindingCode.DEADLINE_AMBIGUOUS : null;
        return new EveryMonths(months, early ? 1 : 0, days.picks(), doubt);
    }
}
