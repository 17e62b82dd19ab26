package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;

/** What waits for the head's word: a line for each row and question, however many schools ask. */
final class Decisions {

    private final List<Standing> plans;
    private final LocalDate today;

    Decisions(List<Standing> plans, LocalDate today) {
        this.plans = plans;
        this.today = today;
    }

    List<Decision> all() {
        List<Decision> all = new ArrayList<>();
        for (Standing plan : plans) {
            for (PlanSummary.RowLine row : plan.summary().rows()) {
                asked(plan, row.activity(), all);
                if (row.state() == RowState.NOBODY) {
                    all.add(new Decision(
                            Decision.Kind.APPOINT, new RowRef(plan.plan(), row.activity()), List.of(), "", day(row)));
                }
            }
        }
        all.sort(Comparator.comparing(Decision::day));
        return all;
    }

    private static void asked(Standing plan, Activity row, List<Decision> all) {
        for (List<PlanSummary.AssignmentLine> lines : plan.occurrences(row).values()) {
            asked(plan, new RowRef(plan.plan(), row), Decision.Kind.MOVE, fitting(lines, Decisions::cannot), all);
            asked(plan, new RowRef(plan.plan(), row), Decision.Kind.REASSIGN, fitting(lines, Decisions::declined), all);
        }
    }

    private static boolean cannot(PlanSummary.AssignmentLine line) {
        return line.marks().contains(Mark.CANNOT);
    }

    private static boolean declined(PlanSummary.AssignmentLine line) {
        return line.assignment().state() == AssignmentState.DECLINED;
    }

    private static List<Assignment> fitting(
            List<PlanSummary.AssignmentLine> lines, Predicate<PlanSummary.AssignmentLine> fits) {
        return lines.stream()
                .filter(fits)
                .map(PlanSummary.AssignmentLine::assignment)
                .toList();
    }

    private static void asked(
            Standing plan, RowRef row, Decision.Kind kind, List<Assignment> asking, List<Decision> all) {
        if (asking.isEmpty()) {
            return;
        }
        Set<String> who = new LinkedHashSet<>();
        asking.forEach(one -> who.add(plan.name(one.assignee())));
        String reason = asking.stream()
                .map(one -> kind == Decision.Kind.MOVE
                        ? one.progress().cannot()
                        : one.progress().reason())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        all.add(new Decision(kind, row, List.copyOf(who), reason, asking.get(0).due()));
    }

    private LocalDate day(PlanSummary.RowLine row) {
        return row.activity().deadline().certainDue().stream()
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }
}
