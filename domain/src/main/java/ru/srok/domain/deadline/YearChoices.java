package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which year a month without one may mean in a plan of several years: each, or one of them. */
final class YearChoices {

    private static final int MOST_YEARS = 10;

    private YearChoices() {}

    static List<DeadlineRule> of(Dated dated, PlanPeriod period) {
        List<DeadlineRule> choices = new ArrayList<>();
        if (dated.slots().stream().noneMatch(slot -> slot.year().isKnown())) {
            choices.add(new EveryYear(dated, false));
        }
        PlanYears.of(period).stream()
                .limit(MOST_YEARS)
                .flatMap(year -> inYear(dated, year, period).stream())
                .forEach(choices::add);
        return choices;
    }

    private static Optional<Dated> inYear(Dated dated, PlanPeriod year, PlanPeriod period) {
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : dated.slots()) {
            if (slot.year().tie() == YearRef.Tie.EACH) {
                inYear(slot, year, period).ifPresent(slots::add);
            } else {
                slots.add(slot);
            }
        }
        boolean whole = slots.size() == dated.slots().size();
        return whole ? Optional.of(new Dated(slots, dated.runTogether())) : Optional.empty();
    }

    private static Optional<Slot> inYear(Slot slot, PlanPeriod year, PlanPeriod period) {
        return slot.spans(period).stream()
                .filter(span -> span.beginsIn(year))
                .findFirst()
                .or(() -> slot.spans(period).stream()
                        .filter(span -> span.endsIn(year))
                        .findFirst())
                .flatMap(span -> named(slot, span, period));
    }

    /** The slot tied to the year in which it means this stretch: not every unit counts by the year it ends in. */
    private static Optional<Slot> named(Slot slot, Span span, PlanPeriod period) {
        int last = span.to().getYear();
        return IntStream.of(last, last - 1)
                .mapToObj(year -> slot.withYear(YearRef.named(year)))
                .filter(tied -> tied.spans(period).equals(List.of(span)))
                .findFirst();
    }
}
