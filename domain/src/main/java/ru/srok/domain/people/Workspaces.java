package ru.srok.domain.people;

import java.util.List;
import ru.srok.domain.store.Repository;

/** Keeps workspaces. */
public interface Workspaces extends Repository<WorkspaceId, Workspace> {

    /** All of them, oldest first. */
    List<Workspace> all();
}
