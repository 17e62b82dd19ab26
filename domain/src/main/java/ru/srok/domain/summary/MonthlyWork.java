package ru.srok.domain.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.PersonalAssignments;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.store.Repositories;

/**
 * What somebody has to do in a month.
 *
 * @param due what is due in it and not done yet, earliest first
 * @param late how many older reports are late
 */
public record MonthlyWork(List<Assignment> due, int late) {

    /** Nothing to do. */
    public static final MonthlyWork NOTHING = new MonthlyWork(List.of(), 0);

    public MonthlyWork {
        due = List.copyOf(due);
    }

    /** Whether there is no reason to write. */
    public boolean isEmpty() {
        return due.isEmpty();
    }

    /** What everybody in a workspace has to do in a month, as known on a day; who has nothing may be among them. */
    public static Map<MemberId, MonthlyWork> of(
            Repositories store, Workspace workspace, YearMonth month, LocalDate today) {
        Map<MemberId, MonthlyWork> work = new LinkedHashMap<>();
        ofPeople(store, workspace, today).forEach((member, theirs) -> work.put(member, in(theirs, month, today)));
        return work;
    }

    /** What one person has to do in a month, as known on a day. */
    static MonthlyWork ofPerson(Repositories store, Member person, YearMonth month, LocalDate today) {
        Set<PlanId> active = activePlans(store, person.workspace());
        List<Assignment> theirs = PersonalAssignments.of(store, person, today).stream()
                .filter(one ->
                        active.contains(one.plan()) && one.lead() && one.state().isOpen())
                .toList();
        return in(theirs, month, today);
    }

    private static Set<PlanId> activePlans(Repositories store, WorkspaceId workspace) {
        return store.plans().of(workspace).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .map(Plan::id)
                .collect(Collectors.toSet());
    }

    private static Map<MemberId, List<Assignment>> ofPeople(Repositories store, Workspace workspace, LocalDate today) {
        Ownership ownership = Ownership.on(today, workspace.id(), store);
        Set<PlanId> active = activePlans(store, workspace.id());
        Function<Assignment, List<MemberId>> owner = one ->
                ownership.personFor(one).map(person -> person.id()).stream().toList();
        return store.assignments().of(workspace.id()).stream()
                .filter(one ->
                        active.contains(one.plan()) && one.lead() && one.state().isOpen())
                .filter(one -> !owner.apply(one).isEmpty())
                .collect(Collectors.groupingBy(one -> owner.apply(one).get(0)));
    }

    private static MonthlyWork in(List<Assignment> theirs, YearMonth month, LocalDate today) {
        List<Assignment> due = theirs.stream()
                .filter(one -> YearMonth.from(one.due()).equals(month))
                .sorted(Comparator.comparing(Assignment::due))
                .toList();
        int late = (int) theirs.stream()
                .filter(one -> !due.contains(one) && ReminderPolicy.isLate(one, today))
                .count();
        return new MonthlyWork(due, late);
    }
}
