package ru.srok.domain.briefing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.Summaries;

/** Counts what stands on the page for the head of the department. */
public final class Briefings {

    private static final int WEEK = 7;

    private final Repositories store;
    private final PlanChanges changes;

    /** Reads from this store, and what was changed from there. */
    public Briefings(Repositories store, PlanChanges changes) {
        this.store = store;
        this.changes = changes;
    }

    /** Whether there is a plan that is switched on. */
    public boolean hasSomething(Workspace workspace) {
        return active(workspace).findAny().isPresent();
    }

    /** The page's content as things stand. */
    public Briefing of(Workspace workspace, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, workspace.zone());
        LocalDate since = today.minusDays(WEEK);
        List<Standing> plans = active(workspace)
                .map(plan -> new Standing(store, workspace, new Summaries(store).of(workspace, plan, today)))
                .toList();
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new Briefing(
                today,
                new Decisions(plans, today).all(),
                plans.stream()
                        .map(plan -> PlanStanding.of(plan.summary(), since))
                        .toList(),
                Lateness.rows(plans, today),
                Lateness.schools(plans),
                Coming.between(plans, monday, monday.plusDays(WEEK - 1L)),
                plans.stream()
                        .flatMap(plan -> changes.of(workspace, plan.plan(), since).stream())
                        .toList());
    }

    private Stream<Plan> active(Workspace workspace) {
        return store.plans().of(workspace.id()).stream().filter(plan -> plan.status() == PlanStatus.ACTIVE);
    }
}
