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
        for (Part.MonthDays days : found.monthDays) {
            boolean free = days.anchor() == MonthAnchor.NONE || days.anchor() == MonthAnchor.EACH_MONTH;
            if (found.slots.onlyMonths() && found.repeats.isEmpty() && free) {
                found.slots.replace(narrowed(found.slots.slots(), days));
            } else {
                repeat(found, days);
            }
        }
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

    private static CalendarUnit unit(WholeMonth month, @Nullable MonthPart part, DayPick pick) {
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
        found.repeats.removeIf(
                rule -> rule instanceof EveryMonths every && every.picks().equals(List.of(DayPick.LAST)));
        found.repeats.add(every(months, days));
    }

    private static EveryMonths every(int months, Part.MonthDays days) {
        FindingCode doubt = days.doubtful() && months == 0 ? FindingCode.DEADLINE_AMBIGUOUS : null;
        int length = Math.max(1, months);
        return switch (days.anchor()) {
            case NONE, EACH_MONTH -> free(length, days, doubt);
            case AFTER_PERIOD -> new EveryMonths(length, length == 1 ? 0 : 1, days.picks(), doubt);
            case AFTER_QUARTER, FIRST_OF_QUARTER -> new EveryMonths(3, 1, days.picks(), doubt);
            case LAST_OF_QUARTER -> new EveryMonths(3, 0, days.picks(), doubt);
            case AFTER_HALF -> new EveryMonths(6, 1, days.picks(), doubt);
            case LAST_OF_PERIOD -> new EveryMonths(length, 0, days.picks(), doubt);
            case LAST_OF_HALF -> new EveryMonths(6, 0, days.picks(), doubt);
            case AFTER_YEAR -> new EveryMonths(12, 1, days.picks(), doubt);
        };
    }

    /** «Ежеквартально до 5 числа» means the month after the quarter, «до 25» its last one; people may differ. */
    private static EveryMonths free(int months, Part.MonthDays days, @Nullable FindingCode doubt) {
        boolean early = days.picks().get(0) instanceof DayPick.Numbered number && number.day() <= EARLY;
        if (months == 1) {
            return new EveryMonths(1, 0, days.picks(), doubt);
        }
        boolean numbered =
                days.picks().get(0) instanceof DayPick.Numbered && !days.picks().contains(DayPick.LAST);
        return new EveryMonths(months, early ? 1 : 0, days.picks(), numbered ? FindingCode.DEADLINE_AMBIGUOUS : doubt);
    }
}
