package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * Days, months and windows named in the calendar.
 *
 * @param slots at least one, in the order of the phrase
 * @param runTogether bare months stand side by side («август сентябрь»), which may be a list or a window
 */
public record Dated(List<Slot> slots, boolean runTogether) implements DeadlineRule {

    public Dated {
        slots = List.copyOf(slots);
    }

    static Dated of(Slot... slots) {
        return new Dated(List.of(slots), false);
    }

    @Override
    public DeadlineKind kind() {
        List<DeadlineKind> kinds = slots.stream().map(Slot::kind).toList();
        return List.of(DeadlineKind.RANGE, DeadlineKind.MONTH, DeadlineKind.DATE).stream()
                .filter(kinds::contains)
                .findFirst()
                .orElse(DeadlineKind.DATE);
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return slots.stream()
                .flatMap(slot -> slot.spans(period).stream())
                .map(Span::to)
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
        if (runTogether) {
            found.add(FindingCode.DEADLINE_AMBIGUOUS);
        }
        slots.forEach(slot -> SlotDoubts.collect(slot, period, found));
        return found;
    }
}
