package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.plan.SwitchOnPreview;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.domain.store.Repositories;

/** What a plan would send, computed by the same engine as the rounds but against nothing: nothing is stored or sent. */
public final class RoundPreview implements SwitchOnPreview {

    private final Repositories store;
    private final ReminderPolicy policy;

    /** Reads people and institutions from this store. */
    public RoundPreview(Repositories store, ReminderPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    /**
     * Who would be told what of this plan alone.
     *
     * @param plan as it would be switched on
     * @param since when it would be switched on, business time
     * @param day the day of the round; on a day off there is nothing
     */
    public Map<MemberId, RoundContent> on(Plan plan, Instant since, LocalDate day) {
        Workspace workspace = store.workspaces().find(plan.workspace()).orElseThrow();
        MemoryStore copy = copyOfPeople(workspace);
        Plan active =
                copy.plans().save(plan.withStatus(PlanStatus.ACTIVE, since).withVersion(0));
        new Unfolding(copy).unfold(active, since);
        return new Rounds(copy, policy).of(workspace, day);
    }

    @Override
    public List<Line> tomorrow(Plan plan, LocalDate today) {
        Workspace workspace = store.workspaces().find(plan.workspace()).orElseThrow();
        Instant since = today.atTime(LocalTime.NOON).atZone(workspace.zone()).toInstant();
        LocalDate day = WorkingCalendars.of(workspace).onOrAfter(today.plusDays(1));
        return on(plan, since, day).entrySet().stream()
                .map(entry ->
                        new Line(nameOf(entry.getKey()), entry.getValue().all().size()))
                .sorted(Comparator.comparing(Line::who, NaturalOrder.INSTANCE))
                .toList();
    }

    private String nameOf(MemberId id) {
        Member member = store.members().find(id).orElseThrow();
        return member.institution()
                .flatMap(store.institutions()::find)
                .map(Institution::name)
                .orElse(member.name());
    }

    private MemoryStore copyOfPeople(Workspace workspace) {
        MemoryStore copy = new MemoryStore();
        copy.workspaces().save(workspace.withVersion(0));
        store.members().of(workspace.id()).forEach(member -> copy.members().save(member.withVersion(0)));
        store.substitutions()
                .of(workspace.id())
                .forEach(one -> copy.substitutions().save(one.withVersion(0)));
        store.institutions()
                .of(workspace.id())
                .forEach(school -> copy.institutions().save(school.withVersion(0)));
        return copy;
    }
}
