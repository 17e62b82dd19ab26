package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * Repeated with something that the calendar does not know («1 раз в четверть»).
 *
 * @param words as printed
 */
public record EveryOccasion(String words) implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return List.of();
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return EnumSet.of(FindingCode.EVENT_NEEDS_DATE);
    }

    @Override
    public Optional<String> event() {
        return Optional.of(words);
    }
}
