package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;

/**
 * A plan's line of figures; all figures count rows.
 *
 * @param total all rows that are work
 * @param states how many rows stand in each state; a state without rows is missing
 * @param week rows done whose last report came within the week
 */
public record PlanStanding(Plan plan, int total, Map<RowState, Integer> states, int week) {

    public PlanStanding {
        states = Map.copyOf(states);
    }

    /** Counts a plan; {@code since} is the last day that is not of the week any more. */
    static PlanStanding of(PlanSummary summary, LocalDate since) {
        Map<RowState, Integer> states = new EnumMap<>(RowState.class);
        summary.rows().forEach(row -> states.merge(row.state(), 1, Integer::sum));
        int week = (int) summary.rows().stream()
                .filter(row -> row.state() == RowState.DONE)
                .filter(row -> lastDone(summary, row.activity()).isAfter(since))
                .count();
        return new PlanStanding(summary.plan(), summary.rows().size(), states, week);
    }

    private static LocalDate lastDone(PlanSummary summary, Activity row) {
        List<LocalDate> days = summary.assignments().stream()
                .map(PlanSummary.AssignmentLine::assignment)
                .filter(one -> one.activity().equals(row.id()))
                .map(one -> one.progress().doneOn())
                .filter(Objects::nonNull)
                .toList();
        return days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    /** How many rows stand in a state. */
    public int in(RowState state) {
        return states.getOrDefault(state, 0);
    }

    /** How many rows stand in none of the states that have a column. */
    public int others() {
        return in(RowState.NOT_KEPT) + in(RowState.EXTERNAL) + in(RowState.NOBODY);
    }
}
