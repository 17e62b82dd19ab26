package ru.srok.domain.summary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Occurrence;
import ru.srok.domain.plan.Plan;

/**
 * Where a plan stands on a day.
 *
 * @param rows the rows that are work, each with its state, in document order
 * @param assignments the awaited assignments, each with its marks
 */
public record PlanSummary(Plan plan, List<RowLine> rows, List<AssignmentLine> assignments) {

    /** A row, where it stands, and when it is due. */
    public record RowLine(Activity activity, RowState state, List<Occurrence> occurrences) {

        public RowLine {
            occurrences = List.copyOf(occurrences);
        }
    }

    /** An assignment and its marks. */
    public record AssignmentLine(Assignment assignment, Set<Mark> marks) {

        public AssignmentLine {
            marks = Set.copyOf(marks);
        }
    }

    public PlanSummary {
        rows = List.copyOf(rows);
        assignments = List.copyOf(assignments);
    }

    /** How many rows stand in a state. */
    public int rowsIn(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** How many assignments are in a state; every awaited assignment is in exactly one. */
    public int assignmentsIn(AssignmentState state) {
        return (int) assignments.stream()
                .filter(line -> line.assignment().state() == state)
                .count();
    }

    /** How many assignments bear a mark. */
    public int marked(Mark mark) {
        return marking(mark).size();
    }

    /** The assignments that bear a mark, in the order of their due date, whatever their state. */
    public List<Assignment> marking(Mark mark) {
        return assignments.stream()
                .filter(line -> line.marks().contains(mark))
                .map(AssignmentLine::assignment)
                .toList();
    }

    /** All states and how many assignments are in each. */
    public Map<AssignmentState, Long> states() {
        return assignments.stream()
                .collect(Collectors.groupingBy(line -> line.assignment().state(), Collectors.counting()));
    }
}
