package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ru.srok.domain.finding.FindingCode;

/**
 * Once in several years, on a day that is open («один раз в три года»).
 *
 * @param years how many, at least 2
 */
public record EveryYears(int years) implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.RECURRING;
    }

    /** The end of each run of so many plan years; a last run that is shorter ends with the period. */
    @Override
    public List<LocalDate> due(PlanPeriod period) {
        List<LocalDate> ends = PlanYears.lastDays(period);
        return IntStream.range(0, ends.size())
                .filter(i -> (i + 1) % years == 0 || i == ends.size() - 1)
                .mapToObj(ends::get)
                .toList();
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return EnumSet.of(FindingCode.DEADLINE_OPEN);
    }
}
