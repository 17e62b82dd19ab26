package ru.srok.domain.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one rule of the ingredients of a phrase. */
final class RuleComposer {

    private final Ingredients found;

    private RuleComposer(Ingredients found) {
        this.found = found;
    }

    /** The rule that the dates and repetitions make, or null where there are none. */
    static @Nullable DeadlineRule compose(Ingredients found) {
        return new RuleComposer(found).rule();
    }

    private @Nullable DeadlineRule rule() {
        if (found.isEmpty()) {
            return null;
        }
        WeekdayBlend.into(found);
        MonthDayBlend.into(found);
        if (!found.repeats.isEmpty()) {
            DeadlineRule repeated = repeated(repetition());
            return found.excepted().isEmpty() ? repeated : new Excepting(repeated, List.copyOf(found.excepted()));
        }
        if (found.yearly) {
            return yearly();
        }
        if (!found.slots.isEmpty()) {
            return found.goesOn() ? new Several(List.of(found.slots.dated(), found.rest())) : found.slots.dated();
        }
        return found.start == null ? found.whole : new Since(found.start);
    }

    private DeadlineRule repetition() {
        List<DeadlineRule> rules = found.repeats.stream().distinct().toList();
        return rules.size() == 1 ? rules.get(0) : new Several(rules);
    }

    private DeadlineRule repeated(DeadlineRule repetition) {
        if (!found.slots.isEmpty()) {
            Dated dated = found.slots.dated();
            if (found.onward && dated.slots().size() == 1 && goesOn(repetition)) {
                DeadlineRule further =
                        new Within(repetition, new Since(dated.slots().get(0).first()));
                boolean apart = dated.kind() == DeadlineKind.DATE
                        || (repetition instanceof EveryMonths every && every.months() > 1);
                return apart ? new Several(List.of(dated, further)) : further;
            }
            int years = repetition instanceof EveryYears rare ? rare.years() : 1;
            return isNamedBy(repetition) ? new EveryYear(dated, false, years) : new Within(repetition, dated);
        }
        return bounded(repetition);
    }

    /** Whether «далее» before a repetition makes it begin with the date, not name its day: «сентябрь, далее ежеквартально». */
    private boolean goesOn(DeadlineRule repetition) {
        return repetition instanceof EveryMonths || !isNamedBy(repetition);
    }

    /** «2 раза в год (май, ноябрь)» names the days; «ежеквартально, январь-июнь» only bounds them. */
    private boolean isNamedBy(DeadlineRule repetition) {
        boolean rare = repetition instanceof EveryYears
                || repetition instanceof OpenYearly
                || (repetition instanceof EveryMonths every && every.months() > 1);
        List<Slot> slots = found.slots.slots();
        boolean window = slots.size() == 1
                && (slots.get(0).isWindow()
                        || slots.get(0).last().unit() instanceof PartOfYear
                        || slots.get(0).last().unit() instanceof Season);
        return rare && !window && !found.slots.onlyYears();
    }

    private DeadlineRule bounded(DeadlineRule repetition) {
        if (found.start != null) {
            return new Within(repetition, new Since(found.start));
        }
        Throughout whole = found.whole;
        return whole != null && whole.named() != null ? new Within(repetition, whole) : repetition;
    }

    private DeadlineRule yearly() {
        boolean school =
                found.bySchoolYear || (found.whole != null && found.whole.scope() == Throughout.Scope.SCHOOL_YEAR);
        if (found.slots.isEmpty()) {
            return bounded(new OpenYearly(school));
        }
        List<Slot> slots = found.slots.slots();
        if (found.slots.onlyYears()) {
            Slot first = slots.get(0);
            boolean onward =
                    slots.size() == 1 && !first.isWindow() && first.year().isKnown();
            return new Within(new OpenYearly(school), onward ? new Since(first.last()) : found.slots.dated());
        }
        boolean onward = slots.stream().anyMatch(slot -> slot.year().isKnown()) && !isRepeatedByHand(slots);
        EveryYear every = new EveryYear(found.slots.dated(), onward);
        return found.start == null || onward ? every : new Within(every, new Since(found.start));
    }

    /** «Декабрь 2022-2024 гг.»: each year is printed, so none is meant beyond them. */
    private static boolean isRepeatedByHand(List<Slot> slots) {
        long units = slots.stream().map(slot -> slot.last().unit()).distinct().count();
        long dated = slots.stream()
                .map(slot -> List.of(slot.last().unit(), slot.year().year()))
                .distinct()
                .count();
        return units < dated;
    }
}
