package ru.srok.domain.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.PlanSummary;

/** Where one plan stands, with names and schools at hand. */
record Standing(Repositories store, Workspace workspace, PlanSummary summary) {

    Plan plan() {
        return summary.plan();
    }

    WorkingCalendar calendar() {
        return WorkingCalendars.of(workspace);
    }

    /** The row of an assignment; empty if the plan has it no more. */
    Optional<RowRef> row(Assignment one) {
        return plan().activity(one.activity()).map(row -> new RowRef(plan(), row));
    }

    String name(AssigneeId assignee) {
        return assignee.institution()
                .flatMap(store.institutions()::find)
                .map(Institution::name)
                .or(() -> assignee.member().flatMap(store.members()::find).map(Member::name))
                .orElse("");
    }

    /** The school that answers for an assignee: itself, or where the person works; empty for the department. */
    Optional<InstitutionId> school(AssigneeId assignee) {
        return assignee.institution()
                .or(() -> assignee.member().flatMap(store.members()::find).flatMap(Member::institution));
    }

    /** The assignments of a row by the day they were made for. */
    Map<LocalDate, List<PlanSummary.AssignmentLine>> occurrences(Activity row) {
        return summary.assignments().stream()
                .filter(line -> line.assignment().activity().equals(row.id()))
                .sorted(Comparator.comparing(line -> line.assignment().occurrence()))
                .collect(Collectors.groupingBy(
                        line -> line.assignment().occurrence(), TreeMap::new, Collectors.toList()));
    }
}
