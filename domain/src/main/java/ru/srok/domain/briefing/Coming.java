package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;

/** What is due within some days, by the day on which it is due now. */
final class Coming {

    private Coming() {}

    static List<ComingRow> between(List<Standing> plans, LocalDate first, LocalDate last) {
        List<ComingRow> coming = new ArrayList<>();
        for (Standing plan : plans) {
            plan.summary().rows().stream()
                    .filter(row -> row.state() != RowState.EXTERNAL)
                    .forEach(row -> add(plan, row.activity(), coming));
        }
        coming.removeIf(one ->
                one.due().isBefore(first) || one.due().isAfter(last) || (one.asked() > 0 && one.done() == one.asked()));
        coming.sort(Comparator.comparing(ComingRow::due)
                .thenComparing(Comparator.comparingInt(ComingRow::asked).reversed()));
        return coming;
    }

    private static void add(Standing plan, Activity row, List<ComingRow> coming) {
        RowRef ref = new RowRef(plan.plan(), row);
        Map<LocalDate, List<PlanSummary.AssignmentLine>> unfolded = plan.occurrences(row);
        unfolded.values().forEach(lines -> counted(ref, lines, coming));
        row.deadline().certainDue().stream()
                .filter(day -> !unfolded.containsKey(day))
                .forEach(day -> coming.add(new ComingRow(ref, plan.calendar().onOrBefore(day), 0, 0)));
    }

    private static void counted(RowRef row, List<PlanSummary.AssignmentLine> lines, List<ComingRow> coming) {
        List<PlanSummary.AssignmentLine> asked = lines.stream()
                .filter(line -> line.assignment().state() != AssignmentState.CANCELLED)
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        int done = (int) asked.stream()
                .filter(line -> line.assignment().state().isDone())
                .count();
        LocalDate due = asked.stream()
                .filter(line -> !line.assignment().state().isDone())
                .map(line -> line.assignment().due())
                .min(Comparator.naturalOrder())
                .orElse(asked.get(0).assignment().due());
        coming.add(new ComingRow(row, due, done, asked.size()));
    }
}
