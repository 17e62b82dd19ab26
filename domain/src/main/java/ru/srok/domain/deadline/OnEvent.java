package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * Tied to an event whose date the plan does not give («по графику»); no date is invented.
 *
 * @param words as printed
 */
public record OnEvent(String words) implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.EVENT;
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
