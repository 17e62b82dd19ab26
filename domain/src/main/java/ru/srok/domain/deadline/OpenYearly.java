package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * Once a year, on a day that is open («ежегодно»).
 *
 * @param school by school years
 */
public record OpenYearly(boolean school) implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return school ? Throughout.schoolYearEnds(period) : PlanYears.lastDays(period);
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return EnumSet.of(FindingCode.DEADLINE_OPEN);
    }
}
