package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a phrase is made of, sorted by kind, before it becomes one rule. */
final class Ingredients {

    final List<DeadlineRule> repeats = new ArrayList<>();
    final List<Part.MonthDays> monthDays = new ArrayList<>();
    final List<Part.Weekdays> weekdays = new ArrayList<>();
    final SlotList slots = new SlotList();
    boolean yearly;
    boolean bySchoolYear;

    @Nullable
    Throughout whole;

    @Nullable
    Moment start;

    static Ingredients of(List<Piece> pieces) {
        Ingredients found = new Ingredients();
        boolean timed = pieces.stream().anyMatch(Piece::isTime);
        Piece before = null;
        for (Piece piece : pieces) {
            Part part = piece.part();
            boolean usable = part instanceof Part.Reference && !timed;
            boolean beside = before != null && before.to() == piece.from();
            found.add(usable ? ((Part.Reference) part).time() : part, beside);
            before = piece;
        }
        found.finish();
        return found;
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
        } else if (part instanceof Part.Start open) {
            start = start == null ? open.moment() : start;
        }
        slots.parted(part);
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
