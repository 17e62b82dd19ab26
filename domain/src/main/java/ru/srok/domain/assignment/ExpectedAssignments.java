package ru.srok.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Occurrence;
import ru.srok.domain.plan.Occurrences;
import ru.srok.domain.plan.PastChoice;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.store.Repositories;

/** The assignments that a plan makes, computed from its rows alone. */
final class ExpectedAssignments {

    private final Plan plan;
    private final Workspace workspace;
    private final WorkingCalendar calendar;
    private final List<Institution> schools;
    private final Occurrences occurrences;

    ExpectedAssignments(Plan plan, Workspace workspace, Repositories store) {
        this.plan = plan;
        this.workspace = workspace;
        this.calendar = WorkingCalendars.of(workspace);
        this.schools = store.institutions().of(workspace.id()).stream()
                .filter(Institution::active)
                .toList();
        this.occurrences = new Occurrences(store.rowChanges().of(plan.id()));
    }

    /** Those due until a day, as they are when they begin, and those moved beyond it. */
    List<Assignment> until(LocalDate last, Instant now) {
        List<Assignment> all = new ArrayList<>();
        for (Activity activity : plan.activities()) {
            if (activity.isWork()) {
                occurrences.of(activity).stream()
                        .filter(one -> isKept(one.day()))
                        .filter(one -> one.isMoved() || !one.day().isAfter(last))
                        .forEach(one -> all.addAll(occurrence(activity, one, now)));
            }
        }
        return all;
    }

    private List<Assignment> occurrence(Activity activity, Occurrence time, Instant now) {
        Binding binding = Bindings.of(plan, activity);
        if (binding.mode().kind() == ClosingMode.Kind.EXTERNAL) {
            return List.of();
        }
        List<AssigneeId> assignees = expand(binding.assignees());
        DueDays days = days(time.day());
        List<Assignment> all = new ArrayList<>();
        for (AssigneeId assignee : assignees) {
            boolean lead = binding.mode().kind() != ClosingMode.Kind.LEAD || assignee.equals(leadOf(assignees));
            all.add(one(activity, time.first(), days, assignee, now).leading(lead));
        }
        return all;
    }

    /** The same for every assignee. */
    private DueDays days(LocalDate day) {
        if (isPast(day)) {
            LocalDate asked = plan.askPastBy() != null ? plan.askPastBy() : calendar.onOrBefore(day);
            return new DueDays(asked, asked);
        }
        return ownDays(day);
    }

    /** What follows from a date agreed with one assignee alone. */
    DueDays ownDays(LocalDate agreed) {
        return DueDays.of(agreed, calendar, workspace.settings().reportDays());
    }

    private Assignment one(Activity activity, LocalDate first, DueDays days, AssigneeId assignee, Instant now) {
        return new Assignment(
                AssignmentId.of(plan.id(), activity.id(), first, assignee),
                plan.workspace(),
                plan.id(),
                activity.id(),
                assignee,
                first,
                days.due(),
                days.reportBy(),
                true,
                Progress.begun(now),
                null,
                null,
                null,
                now,
                0);
    }

    /** The department's first-named person leads; where there is none, whoever stands first. */
    private static AssigneeId leadOf(List<AssigneeId> assignees) {
        return assignees.stream()
                .filter(one -> one.member().isPresent())
                .findFirst()
                .orElse(assignees.get(0));
    }

    private List<AssigneeId> expand(List<AssigneeId> assignees) {
        Set<AssigneeId> all = new LinkedHashSet<>();
        for (AssigneeId one : assignees) {
            if (one.equals(AssigneeId.ALL_INSTITUTIONS)) {
                schools.forEach(school -> all.add(AssigneeId.of(school.id())));
            } else if (one.institution().isEmpty() || isOpen(one)) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /** A closed school has no work any more, also where a row names it. */
    private boolean isOpen(AssigneeId school) {
        return schools.stream().anyMatch(one -> AssigneeId.of(one.id()).equals(school));
    }

    private boolean isKept(LocalDate day) {
        return !isPast(day) || plan.pastChoice().filter(PastChoice.ASK::equals).isPresent();
    }

    /** Whether a day was past when the plan was switched on. */
    private boolean isPast(LocalDate day) {
        return plan.since()
                .map(since -> LocalDate.ofInstant(since, workspace.zone()))
                .filter(day::isBefore)
                .isPresent();
    }
}
