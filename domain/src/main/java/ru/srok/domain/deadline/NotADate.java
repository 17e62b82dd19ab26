package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * Neither a date nor an event: an address, a name, a day that the calendar does not have.
 *
 * @param text as printed
 * @param impossible it names a day that does not exist («31 июня»)
 */
public record NotADate(String text, boolean impossible) implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.NOTADATE;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return List.of();
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return EnumSet.of(impossible ? FindingCode.DEADLINE_IMPOSSIBLE : FindingCode.DEADLINE_NOT_A_DATE);
    }
}
