package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.finding.FindingCode;

/** A deadline as a rule: what a phrase means before a period turns it into days. */
public sealed interface DeadlineRule
        permits Dated,
                Throughout,
                Since,
                EveryYear,
                OpenYearly,
                EveryYears,
                EveryMonths,
                EveryWeeks,
                EveryDay,
                EveryOccasion,
                Within,
                Excepting,
                Several,
                OnEvent,
                Mixed,
                Missing,
                NotADate {

    /** How the rule fixes its days. */
    DeadlineKind kind();

    /** The days on which something is due within the period, ascending and without repeats. */
    List<LocalDate> due(PlanPeriod period);

    /** What is left to ask where the rule is applied to the period. */
    Set<FindingCode> findings(PlanPeriod period);

    /** The words of the event it hangs on, as printed. */
    default Optional<String> event() {
        return Optional.empty();
    }
}
