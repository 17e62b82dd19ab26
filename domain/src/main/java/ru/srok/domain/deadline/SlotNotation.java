package ru.srok.domain.deadline;

/** The notation of slots: lists, windows, years. */
final class SlotNotation {

    private SlotNotation() {}

    static String print(Dated dated) {
        StringBuilder text = new StringBuilder();
        boolean togetherDue = dated.runTogether();
        Slot before = null;
        for (Slot slot : dated.slots()) {
            if (before != null) {
                boolean together = togetherDue && isBare(before) && isBareMonth(slot);
                text.append(together ? " " : ", ");
                togetherDue &= !together;
            }
            text.append(print(slot));
            before = slot;
        }
        return text.toString();
    }

    private static boolean isBare(Slot slot) {
        return isBareMonth(slot) && slot.year().tie() != YearRef.Tie.NAMED;
    }

    private static boolean isBareMonth(Slot slot) {
        return !slot.isWindow() && slot.last().unit() instanceof WholeMonth;
    }

    static String print(Slot slot) {
        if (isYears(slot.last().unit()) && slot.year().isKnown()) {
            return years(slot, false);
        }
        if (!slot.isWindow()) {
            return UnitNotation.print(slot.last());
        }
        boolean oneYear = slot.first().year().equals(slot.year());
        String first = oneYear || slot.year().tie() == YearRef.Tie.SHARED
                ? UnitNotation.nominative(slot.first().unit())
                : UnitNotation.print(slot.first());
        return first + " – " + UnitNotation.print(slot.last());
    }

    private static boolean isYears(CalendarUnit unit) {
        return unit instanceof WholeYear || unit instanceof SchoolYear;
    }

    /** Years by themselves, in the nominative or the genitive. */
    static String years(Slot slot, boolean genitive) {
        boolean school = slot.last().unit() instanceof SchoolYear;
        int first = slot.first().year().year();
        int last = slot.last().year().year() + (school ? 1 : 0);
        if (school) {
            boolean one = last == first + 1;
            String ending =
                    genitive ? (one ? " учебного года" : " учебных годов") : (one ? " учебный год" : " учебные годы");
            return first + (one ? "/" : "-") + last + ending;
        }
        if (first == last) {
            return first + (genitive ? " года" : " год");
        }
        return first + "-" + last + (genitive ? " годов" : " годы");
    }
}
