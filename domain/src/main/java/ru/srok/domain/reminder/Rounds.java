package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/** Who is told what on a day. */
public final class Rounds {

    private final Repositories store;
    private final ReminderPolicy usual;

    /**
     * Reads from this store.
     *
     * @param usual the policy of plans and rows that have none of their own
     */
    public Rounds(Repositories store, ReminderPolicy usual) {
        this.store = store;
        this.usual = usual;
    }

    /** What one person is told on a day; empty if there is nothing, as on every day off. */
    public RoundContent forMember(Workspace workspace, Member member, LocalDate today) {
        Day day = day(workspace, today);
        return day.content(ofPeople(workspace, day.plans()).getOrDefault(member.id(), List.of()));
    }

    /** What everybody who has something is told on a day; nothing on a day off. */
    public Map<MemberId, RoundContent> of(Workspace workspace, LocalDate today) {
        Day day = day(workspace, today);
        Map<MemberId, RoundContent> all = new HashMap<>();
        ofPeople(workspace, day.plans()).forEach((member, theirs) -> {
            RoundContent content = day.content(theirs);
            if (!content.isEmpty()) {
                all.put(member, content);
            }
        });
        return all;
    }

    private Day day(Workspace workspace, LocalDate today) {
        List<Plan> plans = store.plans().of(workspace.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .toList();
        return new Day(today, WorkingCalendars.of(workspace), plans, new Policies(plans, usual));
    }

    private Map<MemberId, List<Assignment>> ofPeople(Workspace workspace, List<Plan> plans) {
        Ownership ownership = new Ownership(store.members().of(workspace.id()));
        Set<PlanId> active = plans.stream().map(Plan::id).collect(Collectors.toSet());
        Map<MemberId, List<Assignment>> all = new HashMap<>();
        store.assignments().of(workspace.id()).stream()
                .filter(one -> active.contains(one.plan()))
                .forEach(one -> ownership
                        .personFor(one)
                        .ifPresent(person -> all.computeIfAbsent(person.id(), any -> new ArrayList<>())
                                .add(one)));
        return all;
    }

    /** One day of a workspace with what holds on it. */
    private record Day(LocalDate today, WorkingCalendar calendar, List<Plan> plans, Policies policies) {

        RoundContent content(List<Assignment> theirs) {
            return calendar.isWorking(today)
                    ? RoundContent.of(theirs, today, policies, calendar)
                    : RoundContent.NOTHING;
        }
    }
}
