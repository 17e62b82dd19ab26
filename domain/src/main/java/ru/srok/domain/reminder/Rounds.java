package ru.srok.domain.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.PersonalAssignments;
import ru.srok.domain.assignment.WorkingCalendars;
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

    /** What one person is told on a day if the last possible round was made; empty if there is nothing. */
    public RoundContent forMember(Workspace workspace, Member member, LocalDate today) {
        return forMember(workspace, member, today, RoundDays.of(workspace).before(today));
    }

    /**
     * What one person is told on a day; empty if there is nothing, as on every day without a round.
     *
     * @param since the day of the person's previous round, before {@code today}
     */
    public RoundContent forMember(Workspace workspace, Member member, LocalDate today, LocalDate since) {
        if (!RoundDays.of(workspace).isRoundDay(today)) {
            return RoundContent.NOTHING;
        }
        List<Plan> plans = activePlans(workspace);
        Day day = new Day(workspace, today, new Policies(plans, usual));
        return content(member.id(), ofPerson(plans, member, today), day, since);
    }

    /** What everybody who has something is told on a day if the last possible round was made. */
    public Map<MemberId, RoundContent> of(Workspace workspace, LocalDate today) {
        LocalDate since = RoundDays.of(workspace).before(today);
        return of(workspace, today, any -> since);
    }

    /**
     * What everybody who has something is told on a day; nothing on a day without a round.
     *
     * @param since the day of each person's previous round, before {@code today}
     */
    public Map<MemberId, RoundContent> of(Workspace workspace, LocalDate today, Function<MemberId, LocalDate> since) {
        Map<MemberId, RoundContent> all = new TreeMap<>(Comparator.comparing(MemberId::value));
        if (RoundDays.of(workspace).isRoundDay(today)) {
            List<Plan> plans = activePlans(workspace);
            Day day = new Day(workspace, today, new Policies(plans, usual));
            ofPeople(workspace, plans, today)
                    .forEach((member, theirs) -> all.put(member, content(member, theirs, day, since.apply(member))));
        }
        all.values().removeIf(RoundContent::isEmpty);
        return all;
    }

    /** Everything of a person that is awaited and not given up, whether or not a message is called for. */
    public RoundContent open(Workspace workspace, Member member, LocalDate today) {
        List<Plan> plans = activePlans(workspace);
        Policies policies = new Policies(plans, usual);
        List<Assignment> theirs = ofPerson(plans, member, today).stream()
                .filter(one -> !policies.of(one).isGivenUp(one, today, WorkingCalendars.of(workspace)))
                .toList();
        return RoundContent.grouped(theirs, today, today);
    }

    private record Day(Workspace workspace, LocalDate today, Policies policies) {}

    private RoundContent content(MemberId member, List<Assignment> theirs, Day day, LocalDate since) {
        RoundDays days = RoundDays.of(day.workspace());
        return RoundContent.of(
                theirs,
                member,
                new Speaking(
                        days,
                        since,
                        day.today(),
                        day.policies(),
                        snooze -> !EveningRound.reached(store, day.workspace(), snooze)));
    }

    private List<Plan> activePlans(Workspace workspace) {
        return store.plans().of(workspace.id()).stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .toList();
    }

    private List<Assignment> ofPerson(List<Plan> plans, Member member, LocalDate today) {
        Set<PlanId> active = ids(plans);
        return PersonalAssignments.of(store, member, today).stream()
                .filter(one -> one.lead() && one.state().isOpen() && active.contains(one.plan()))
                .toList();
    }

    private static Set<PlanId> ids(List<Plan> plans) {
        return plans.stream().map(Plan::id).collect(Collectors.toSet());
    }

    private Map<MemberId, List<Assignment>> ofPeople(Workspace workspace, List<Plan> plans, LocalDate today) {
        Ownership ownership = Ownership.on(today, workspace.id(), store);
        Set<PlanId> active = ids(plans);
        Map<MemberId, List<Assignment>> all = new HashMap<>();
        store.assignments().of(workspace.id()).stream()
                .filter(one -> one.lead() && one.state().isOpen() && active.contains(one.plan()))
                .forEach(one -> ownership
                        .personFor(one)
                        .ifPresent(person -> all.computeIfAbsent(person.id(), any -> new ArrayList<>())
                                .add(one)));
        return all;
    }
}
