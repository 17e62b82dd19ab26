package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.people.Workspaces;

/** Workspaces in memory. */
public final class MemoryWorkspaces extends MemoryRepository<WorkspaceId, Workspace> implements Workspaces {

    @Override
    public List<Workspace> all() {
        return where(any -> true, Comparator.comparing(Workspace::created));
    }
}
