package ru.srok.domain.summary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.Occurrence;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanRow;

/**
 * Where a plan stands on a day.
 *
 * @param rows the rows as printed, each with its state, in document order; a row with parts is one
 * @param assignments the awaited assignments, each with its marks
 */
public record PlanSummary(Plan plan, List<RowLine> rows, List<AssignmentLine> assignments) {

    /**
     * A row, where it stands, and when it is due; with parts it stands where the worst of them does.
     *
     * @param times when the row, or each of its parts, is due
     */
    public record RowLine(PlanRow row, RowState state, Map<ActivityId, List<Occurrence>> times) {

        public RowLine {
            times = Map.copyOf(times);
        }

        /** The row itself. */
        public Activity activity() {
            return row.head();
        }

        /** When the row, or this part of it, is due. */
        public List<Occurrence> timesOf(Activity part) {
            return times.getOrDefault(part.id(), List.of());
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

    /** The awaited assignments of a row and of its parts. */
    public List<AssignmentLine> linesOf(PlanRow row) {
        return assignments.stream()
                .filter(line -> row.has(line.assignment().activity()))
                .toList();
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
