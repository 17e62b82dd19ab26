package ru.srok.planimport.header;

import java.util.List;
import ru.srok.domain.deadline.PlanPeriod;

/**
 * The period of a plan as far as it can be told.
 *
 * @param period the days it is made for
 * @param unclear whether the document names none or contradicts itself
 * @param printed the words that name the period, empty where none do
 * @param choices the possible periods, the chosen one first
 */
public record PeriodReading(PlanPeriod period, boolean unclear, String printed, List<PlanPeriod> choices) {

    public PeriodReading {
        choices = List.copyOf(choices);
    }
}
