package ru.srok.domain.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.srok.domain.plan.AssigneeId;

/**
 * How many assignments of an assignee fit something.
 *
 * @param count more than 0
 */
public record AssigneeCount(AssigneeId assignee, int count) {

    /** Those with the most first. */
    public static List<AssigneeCount> of(
            Collection<PlanSummary.AssignmentLine> lines, Predicate<PlanSummary.AssignmentLine> fits) {
        Map<AssigneeId, Long> counts = lines.stream()
                .filter(fits)
                .collect(Collectors.groupingBy(line -> line.assignment().assignee(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new AssigneeCount(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(AssigneeCount::count)
                        .reversed()
                        .thenComparing(one -> one.assignee().value()))
                .toList();
    }

    /** Whom to call: who was reminded for the last time, and who is late and cannot be written to. */
    public static List<AssigneeCount> toCall(Collection<PlanSummary.AssignmentLine> lines) {
        return of(lines, AssigneeCount::mustBeCalled);
    }

    private static boolean mustBeCalled(PlanSummary.AssignmentLine line) {
        boolean late = line.marks().contains(Mark.OVERDUE);
        boolean deaf = line.marks().contains(Mark.NOT_CONNECTED) || line.marks().contains(Mark.UNREACHABLE);
        return line.marks().contains(Mark.CALL) || (late && deaf);
    }
}
