package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final ReminderPolicy policy;

    /** Reads from this store. */
    public Rounds(Repositories store, ReminderPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    /** What one person is told on a day; empty if there is nothing, as on every day off. */
    public RoundContent forMember(Workspace workspace, Member member, LocalDate today) {
        return content(workspace, ofPeople(workspace).getOrDefault(member.id(), List.of()), today);
    }

    /** What everybody who has something is told on a day; nothing on a day off. */
    public Map<MemberId, RoundContent> of(Workspace workspace, LocalDate today) {
        Map<MemberId, RoundContent> all = new HashMap<>();
        ofPeople(workspace).forEach((member, theirs) -> {
            RoundContent content = content(workspace, theirs, today);
            if (!content.isEmpty()) {
                all.put(member, content);
            }
        });
        return all;
    }

    private RoundContent content(Workspace workspace, List<Assignment> theirs, LocalDate today) {
        WorkingCalendar calendar = WorkingCalendars.of(workspace);
        if (!calendar.isWorking(today)) {
            return RoundContent.NOTHING;
        }
        return RoundContent.of(theirs, today, policy, calendar);
    }

    private Map<MemberId, List<Assignment>> ofPeople(Workspace workspace) {
        Ownership ownership = new Ownership(store.members().of(workspace.id()));
        Map<PlanId, Boolean> active = new HashMap<>();
        store.plans().of(workspace.id()).forEach(plan -> active.put(plan.id(), isActive(plan)));
        Map<MemberId, List<Assignment>> all = new HashMap<>();
        store.assignments().of(workspace.id()).stream()
                .filter(one -> active.getOrDefault(one.plan(), false))
                .forEach(one -> ownership
                        .personFor(one)
                        .ifPresent(person -> all.computeIfAbsent(person.id(), any -> new ArrayList<>())
                                .add(one)));
        return all;
    }

    private static boolean isActive(Plan plan) {
        return plan.status() == PlanStatus.ACTIVE;
    }
}
