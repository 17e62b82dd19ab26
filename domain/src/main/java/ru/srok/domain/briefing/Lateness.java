package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.domain.summary.Mark;

/** What is late: the department's own rows one by one, schools by how many reports they owe. */
final class Lateness {

    private Lateness() {}

    static List<LateRow> rows(List<Standing> plans, LocalDate today) {
        List<LateRow> rows = new ArrayList<>();
        for (Standing plan : plans) {
            plan.summary().marking(Mark.OVERDUE).stream()
                    .filter(one -> plan.school(one.assignee()).isEmpty())
                    .forEach(one -> plan.row(one).ifPresent(row -> rows.add(row(plan, row, one, today))));
        }
        rows.sort(Comparator.comparingInt(LateRow::days).reversed());
        return rows;
    }

    private static LateRow row(Standing plan, RowRef row, Assignment one, LocalDate today) {
        return new LateRow(
                row,
                one,
                plan.name(one.assignee()),
                ReminderPolicy.daysLate(one, today, plan.calendar()),
                isMoved(plan, one));
    }

    /** A past day that is asked for later was not moved by anybody's request. */
    private static boolean isMoved(Standing plan, Assignment one) {
        return !one.due().equals(plan.calendar().onOrBefore(one.occurrence()))
                && !one.due().equals(plan.plan().askPastBy());
    }

    static List<SchoolDebt> schools(List<Standing> plans) {
        Map<InstitutionId, Integer> counts = new LinkedHashMap<>();
        for (Standing plan : plans) {
            plan.summary().marking(Mark.OVERDUE).stream()
                    .flatMap(one -> plan.school(one.assignee()).stream())
                    .forEach(school -> counts.merge(school, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new SchoolDebt(entry.getKey(), name(plans, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(SchoolDebt::count)
                        .reversed()
                        .thenComparing(SchoolDebt::name, NaturalOrder.INSTANCE))
                .toList();
    }

    private static String name(List<Standing> plans, InstitutionId school) {
        return Optional.of(plans.get(0))
                .flatMap(plan -> plan.store().institutions().find(school))
                .map(Institution::name)
                .orElse("");
    }
}
