package ru.srok.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import ru.srok.domain.assignment.Unfolding;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;

/** What a plan would send, computed by the same engine as the rounds but against nothing: nothing is stored or sent. */
public final class RoundPreview {

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

    private MemoryStore copyOfPeople(Workspace workspace) {
        MemoryStore copy = new MemoryStore();
        copy.workspaces().save(workspace.withVersion(0));
        store.members().of(workspace.id()).forEach(member -> copy.members().save(member.withVersion(0)));
        store.institutions()
                .of(workspace.id())
                .forEach(school -> copy.institutions().save(school.withVersion(0)));
        return copy;
    }
}
