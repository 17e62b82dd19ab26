package ru.srok.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.srok.domain.finding.FindingCode;

/** The readings that a doubtful deadline may have. */
public final class DeadlineChoices {

    private DeadlineChoices() {}

    /**
     * What the deadline may mean where it leaves this question: phrases as a plan would print them («ежегодно: сентябрь»,
     * «сентябрь 2023 г.»), which the grammar reads without the question. The reading that was taken stands first.
     *
     * @param reading read within the period
     * @param code one of its findings
     * @return empty for questions that no choice can answer
     */
    public static List<String> of(DeadlineReading reading, FindingCode code, PlanPeriod period) {
        return rules(reading.rule(), code, period).stream()
                .map(RuleNotation::print)
                .distinct()
                .toList();
    }

    private static List<? extends DeadlineRule> rules(DeadlineRule rule, FindingCode code, PlanPeriod period) {
        if (rule instanceof Mixed mixed) {
            return wrapped(rules(mixed.rule(), code, period), inner -> new Mixed(inner, mixed.words()));
        }
        if (rule instanceof Several several) {
            return several(several.rules(), code, period);
        }
        if (rule instanceof Within within) {
            return wrapped(rules(within.repetition(), code, period), inner -> new Within(inner, within.bounds()));
        }
        if (rule instanceof Excepting excepting) {
            return wrapped(
                    rules(excepting.repetition(), code, period), inner -> new Excepting(inner, excepting.months()));
        }
        if (code == FindingCode.YEAR_UNCLEAR) {
            Dated unclear = rule instanceof EveryYear yearly ? yearly.dated() : null;
            unclear = rule instanceof Dated dated ? dated : unclear;
            return unclear == null ? List.of() : YearChoices.of(unclear, period);
        }
        return code == FindingCode.DEADLINE_AMBIGUOUS ? meanings(rule, period) : List.of();
    }

    private static List<? extends DeadlineRule> meanings(DeadlineRule rule, PlanPeriod period) {
        if (rule instanceof EveryYear yearly) {
            return AmbiguityChoices.of(yearly.dated(), period).stream()
                    .map(dated -> new EveryYear(dated, yearly.onward(), yearly.years()))
                    .toList();
        }
        if (rule instanceof EveryMonths every) {
            return AmbiguityChoices.of(every);
        }
        return rule instanceof Dated dated ? AmbiguityChoices.of(dated, period) : List.of();
    }

    /** The first of the rules that leaves the question takes each of its readings, the others stay. */
    private static List<Several> several(List<DeadlineRule> all, FindingCode code, PlanPeriod period) {
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            List<? extends DeadlineRule> inner = rules(all.get(i), code, period);
            if (!inner.isEmpty()) {
                return inner.stream().map(one -> with(all, place, one)).toList();
            }
        }
        return List.of();
    }

    private static Several with(List<DeadlineRule> all, int place, DeadlineRule one) {
        List<DeadlineRule> changed = new ArrayList<>(all);
        changed.set(place, one);
        return new Several(changed);
    }

    private static List<DeadlineRule> wrapped(
            List<? extends DeadlineRule> rules, Function<DeadlineRule, DeadlineRule> wrap) {
        return rules.stream().map(wrap).toList();
    }
}
