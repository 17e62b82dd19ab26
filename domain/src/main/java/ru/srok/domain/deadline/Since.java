package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/** From a moment on, without an end («с 1 сентября 2023 года»). */
public record Since(Moment start) implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.THROUGHOUT;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return List.of(period.to());
    }

    /** The first day on which it holds within the period. */
    LocalDate begin(PlanPeriod period) {
        return Slot.single(start).spans(period).stream()
                .findFirst()
                .map(Span::from)
                .filter(day -> !day.isBefore(period.from()))
                .orElse(period.from());
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        Set<FindingCode> found = EnumSet.of(FindingCode.DEADLINE_OPEN);
        if (begin(period).isAfter(period.to())) {
            found.add(FindingCode.OUTSIDE_PERIOD);
        }
        return found;
    }
}
