package ru.srok.domain.deadline;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a phrase is made of, sorted by kind, before it becomes one rule. */
final class Ingredients {

    final List<DeadlineRule> repeats = new ArrayList<>();
    final List<Part.MonthDays> monthDays = new ArrayList<>();
    final List<Part.Weekdays> weekdays = new ArrayList<>();
    final SlotList slots = new SlotList();
    private final Set<Month> excepted = EnumSet.noneOf(Month.class);
    boolean yearly;
    boolean onward;
    boolean bySchoolYear;

    /** Whether the whole was printed after a date. */
    private boolean wholeAfterDates;

    @Nullable
    Throughout whole;

    @Nullable
    Moment start;

    static Ingredients of(List<Piece> pieces) {
        Ingredients found = new Ingredients();
        boolean timed = pieces.stream().anyMatch(Piece::isTime);
        Piece before = null;
        for (Piece piece : Headings.asLabels(pieces)) {
            Part part = piece.part();
            boolean beside = before != null && before.to() == piece.from();
            found.add(part instanceof Part.Reference reference ? found.used(reference, timed) : part, beside);
            before = piece;
        }
        found.finish();
        return found;
    }

    /** A reference is a date where there is no other, and «на 1 октября» where no date stands before it. */
    private Part used(Part.Reference reference, boolean timed) {
        boolean day = reference.time() instanceof Part.MonthDays
                || (reference.time() instanceof Part.Dates dates && dates.isDay());
        boolean first = slots.isEmpty() && monthDays.isEmpty();
        return !timed || (reference.on() && day && first) ? reference.time() : reference;
    }

    private void add(Part part, boolean beside) {
        if (part instanceof Part.Dates dates) {
            slots.add(dates, beside);
        } else if (part instanceof Part.Years years) {
            slots.add(years.spec());
        } else if (part instanceof Part.Yearly each) {
            yearly = true;
            bySchoolYear |= each.school();
        } else if (part instanceof Part.Repeat repeat) {
            repeats.add(repeat.rule());
        } else if (part instanceof Part.MonthDays days) {
            monthDays.add(days);
        } else if (part instanceof Part.Weekdays days) {
            weekdays.add(days);
        } else if (part instanceof Part.Whole throughout) {
            addWhole(throughout.rule());
            wholeAfterDates |= !slots.isEmpty();
        } else if (part instanceof Part.Start open) {
            start = start == null ? open.moment() : start;
        }
        onward |= part instanceof Part.Onward && !slots.isEmpty();
        slots.parted(part);
        if (part instanceof Part.Except except) {
            excepted.addAll(except.months());
        }
    }

    /** Named years say more than «постоянно», and the school year more than the year. */
    private void addWhole(Throughout rule) {
        if (whole == null || rule.named() != null || rule.scope() == Throughout.Scope.SCHOOL_YEAR) {
            whole = rule;
        }
    }

    private void finish() {
        if (whole != null && whole.named() != null) {
            slots.yearOfWhole(whole.named());
        }
        slots.finish();
        if (!excepted.isEmpty() && isEmpty()) {
            slots.allMonthsBut(excepted);
        }
    }

    /** «Сентябрь, далее постоянно»: a day or a month, and then on; «в течение года (сентябрь)» is the month alone. */
    boolean goesOn() {
        boolean open = whole != null && whole.named() == null;
        return open && wholeAfterDates && slots.slots().stream().allMatch(slot -> slot.kind() != DeadlineKind.RANGE);
    }

    /** What goes on behind the dates. */
    Throughout rest() {
        return Objects.requireNonNull(whole);
    }

    /** Months that a repetition leaves out. */
    Set<Month> excepted() {
        return excepted;
    }

    boolean isEmpty() {
        return repeats.isEmpty()
                && monthDays.isEmpty()
                && weekdays.isEmpty()
                && slots.isEmpty()
                && !yearly
                && whole == null
                && start == null;
    }
}
