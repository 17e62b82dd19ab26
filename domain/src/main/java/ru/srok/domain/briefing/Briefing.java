package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * What the head of the department should know at the end of a week, as data.
 *
 * @param day the day on which it was counted
 * @param decisions what waits for the head's word, the oldest day first
 * @param plans a line for each plan that is switched on, oldest first
 * @param late what the department itself is late with, the longest first
 * @param schools institutions with late reports, the most first
 * @param coming what is due from Monday to Sunday of the next week, in order of days
 * @param changes what was changed in the plans within the week, oldest first
 */
public record Briefing(
        LocalDate day,
        List<Decision> decisions,
        List<PlanStanding> plans,
        List<LateRow> late,
        List<SchoolDebt> schools,
        List<ComingRow> coming,
        List<PlanChange> changes) {

    public Briefing {
        decisions = List.copyOf(decisions);
        plans = List.copyOf(plans);
        late = List.copyOf(late);
        schools = List.copyOf(schools);
        coming = List.copyOf(coming);
        changes = List.copyOf(changes);
    }
}
