package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/** Day by day («ежедневно»): nobody reports daily, so only the outer bound of each plan year is due. */
public record EveryDay() implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return PlanYears.lastDays(period);
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return EnumSet.of(FindingCode.DEADLINE_OPEN);
    }
}
