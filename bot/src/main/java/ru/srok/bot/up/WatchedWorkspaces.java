package ru.srok.bot.up;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.people.Workspaces;

/** Workspaces that tell when one was changed, so that rounds are planned anew. */
record WatchedWorkspaces(Workspaces inner, Signals signals) implements Workspaces {

    @Override
    public Workspace save(Workspace workspace) {
        Workspace saved = inner.save(workspace);
        signals.workspacesChanged();
        return saved;
    }

    @Override
    public List<Workspace> all() {
        return inner.all();
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return inner.find(id);
    }
}
