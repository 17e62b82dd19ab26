package ru.srok.domain.assignment;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceHours;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.DailyHours;
import ru.srok.domain.time.DueWork;

/** Unfolds every plan that is switched on, each night before the round. */
public final class NightlyUnfolding implements DueWork {

    private static final LocalTime THREE = LocalTime.of(3, 0);

    private final Repositories store;
    private final WorkspaceHours hours;
    private final Unfolding unfolding;

    /** Unfolds the plans of this store. */
    public NightlyUnfolding(Repositories store) {
        this.store = store;
        this.hours = new WorkspaceHours(store.workspaces(), NightlyUnfolding::next);
        this.unfolding = new Unfolding(store);
    }

    @Override
    public String name() {
        return "unfolding";
    }

    @Override
    public Optional<Instant> nextAfter(Instant done) {
        return hours.nextAfter(done);
    }

    private static Instant next(Workspace workspace, Instant done) {
        return DailyHours.nextAfter(done, THREE, workspace.zone(), any -> true);
    }

    @Override
    public void run(Instant due) {
        hours.at(due).stream()
                .flatMap(workspace -> store.plans().of(workspace.id()).stream())
                .forEach(plan -> unfolding.unfold(plan, due));
    }
}
