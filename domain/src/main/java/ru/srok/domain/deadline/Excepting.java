package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * A repetition that leaves months out («ежемесячно, кроме июля и августа»).
 *
 * @param months left out, in the order of the calendar and without repeats
 */
public record Excepting(DeadlineRule repetition, List<Month> months) implements DeadlineRule {

    public Excepting {
        months = months.stream().sorted().distinct().toList();
    }

    @Override
    public DeadlineKind kind() {
        return repetition.kind();
    }

    /** An open day, which only bounds the repetition, stays even in a month that is left out. */
    @Override
    public List<LocalDate> due(PlanPeriod period) {
        List<LocalDate> all = repetition.due(period);
        List<LocalDate> kept =
                all.stream().filter(day -> !months.contains(day.getMonth())).toList();
        return kept.isEmpty() ? all : kept;
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return repetition.findings(period);
    }

    @Override
    public Optional<String> event() {
        return repetition.event();
    }
}
