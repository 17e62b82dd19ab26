package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/** Unlike rules that hold side by side («ежемесячно; ежеквартально», «сентябрь, далее постоянно»). */
public record Several(List<DeadlineRule> rules) implements DeadlineRule {

    public Several {
        rules = List.copyOf(rules);
    }

    @Override
    public Optional<String> event() {
        return rules.stream().flatMap(rule -> rule.event().stream()).findFirst();
    }

    @Override
    public DeadlineKind kind() {
        return rules.stream()
                .map(DeadlineRule::kind)
                .filter(kind -> kind == DeadlineKind.RECURRING)
                .findFirst()
                .orElse(rules.get(0).kind());
    }

    @Override
    public List<LocalDate> due(PlanPeriod period) {
        return rules.stream()
                .flatMap(rule -> rule.due(period).stream())
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public Set<FindingCode> findings(PlanPeriod period) {
        Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
        rules.forEach(rule -> found.addAll(rule.findings(period)));
        return found;
    }
}
