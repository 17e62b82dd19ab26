package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/**
 * An event beside another rule («по итогам ОГЭ, май-июнь 2022»).
 *
 * @param rule what fixes the days
 * @param words the event as printed
 */
public record Mixed(DeadlineRule rule, String words) implements DeadlineRule {

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.MIXED;
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return rule.due(period);
    }

    /** One question is enough: where the rule has days or asks for one, the event asks nothing more. */
    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        return rule.findings(period);
    }

    @Override
    public Optional<String> event() {
        return Optional.of(words);
    }
}
