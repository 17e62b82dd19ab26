package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The slots of a phrase, and how a year written once covers its neighbours. */
final class SlotList {

    private final List<Slot> slots = new ArrayList<>();
    private @Nullable YearSpec heading;
    private boolean headingUsed = true;
    private boolean bareBefore;
    private boolean runTogether;

    void add(Part.Dates dates, boolean beside) {
        runTogether |= beside && bareBefore && dates.bare();
        if (dates.years() != null) {
            cover(dates.years());
        }
        for (Slot slot : dates.slots()) {
            addSlot(slot);
        }
    }

    private void addSlot(Slot slot) {
        if (heading != null && slot.year() == YearRef.EACH) {
            slots.addAll(withYears(slot, heading));
            headingUsed = true;
        } else {
            useHeading();
            slots.add(slot);
        }
    }

    /** «Сентябрь, март 2023/2024 учебного года», «май, июнь 2022-2024 гг.»: all the list is of these years. */
    private void cover(YearSpec years) {
        boolean wide = years.kind() == YearSpec.Kind.SCHOOL || years.years().size() > 1;
        for (int i = slots.size() - 1;
                wide && years.isNamed() && i >= 0 && slots.get(i).year() == YearRef.EACH;
                i--) {
            Slot slot = slots.remove(i);
            slots.addAll(i, withYears(slot, years));
        }
    }

    /** Whether the part just added leaves a bare month without a year at the end. */
    void parted(Part part) {
        bareBefore = part instanceof Part.Dates dates
                && dates.bare()
                && dates.slots().get(0).year() == YearRef.EACH;
    }

    /** A year by itself belongs to what stands before it without one («май-июнь, 2024»), else to what follows. */
    void add(YearSpec years) {
        int last = slots.size() - 1;
        if (heading == null && last >= 0 && slots.get(last).year() == YearRef.EACH) {
            cover(years);
            last = slots.size() - 1;
            Slot slot = slots.remove(last);
            slots.addAll(slot.year() == YearRef.EACH ? withYears(slot, years) : List.of(slot));
            return;
        }
        useHeading();
        heading = years;
        headingUsed = false;
    }

    private static List<Slot> withYears(Slot slot, YearSpec years) {
        Dating last = new Dating(slot.last().unit(), years);
        return slot.isWindow() ? new Dating(slot.first().unit(), null).to(last) : last.slots();
    }

    private void useHeading() {
        if (heading != null && !headingUsed) {
            slots.addAll(heading.alone());
            headingUsed = true;
        }
    }

    /** «В течение 2024 года (март, октябрь)»: the months are those of 2024. */
    void yearOfWhole(Slot years) {
        boolean oneYear = !years.isWindow() && years.last().unit() instanceof WholeYear;
        if (oneYear) {
            slots.replaceAll(slot -> slot.year() == YearRef.EACH ? slot.withYear(years.year()) : slot);
        }
    }

    void finish() {
        useHeading();
        YearRef known = YearRef.EACH;
        for (int i = slots.size() - 1; i >= 0; i--) {
            Slot slot = slots.get(i);
            if (slot.year().isKnown()) {
                known = slot.first().year();
            } else if (known.isKnown() && slot.year() == YearRef.EACH) {
                slots.set(i, slot.withYear(YearRef.shared(known.year())));
            }
        }
        carryForward();
    }

    /** «Сентябрь 2023, март»: what comes earlier in the year belongs to the next one. */
    private void carryForward() {
        for (int i = 1; i < slots.size(); i++) {
            Slot before = slots.get(i - 1);
            Slot slot = slots.get(i);
            if (before.year().isKnown() && slot.year() == YearRef.EACH) {
                boolean turned = monthOf(slot) < monthOf(before);
                slots.set(i, slot.withYear(YearRef.named(before.year().year() + (turned ? 1 : 0))));
            }
        }
    }

    private static int monthOf(Slot slot) {
        return slot.last().unit().end(2000).getMonthValue();
    }

    void allMonthsBut(Set<Month> excepted) {
        for (Month month : Month.values()) {
            if (!excepted.contains(month)) {
                slots.add(Slot.single(Moment.each(new WholeMonth(month))));
            }
        }
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    List<Slot> slots() {
        return slots;
    }

    Dated dated() {
        return new Dated(slots, runTogether);
    }

    boolean onlyMonths() {
        return !slots.isEmpty()
                && slots.stream()
                        .allMatch(slot -> !slot.isWindow() && slot.last().unit() instanceof WholeMonth);
    }

    boolean onlyYears() {
        return slots.stream()
                .allMatch(slot ->
                        slot.last().unit() instanceof WholeYear || slot.last().unit() instanceof SchoolYear);
    }

    boolean hasDays() {
        return slots.stream().anyMatch(slot -> slot.kind() == DeadlineKind.DATE);
    }

    void replace(List<Slot> newSlots) {
        slots.clear();
        slots.addAll(newSlots);
    }
}
