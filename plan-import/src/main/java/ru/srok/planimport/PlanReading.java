package ru.srok.planimport;

import ru.srok.domain.plan.PlanDraft;

/** The outcome of reading a plan document. */
public sealed interface PlanReading {

    /**
     * The document was understood, perhaps with findings.
     *
     * @param draft the plan as read
     */
    record Understood(PlanDraft draft) implements PlanReading {}

    /**
     * The document is not a readable plan.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements PlanReading {}
}
