package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/** No deadline is printed. */
public record Missing() implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.MISSING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return List.of();
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return EnumSet.of(FindingCode.DEADLINE_MISSING);
    }
}
