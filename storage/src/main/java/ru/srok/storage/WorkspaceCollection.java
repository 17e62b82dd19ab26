package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.people.Workspaces;

final class WorkspaceCollection extends VersionedCollection<WorkspaceId, Workspace> implements Workspaces {

    static final String NAME = "workspaces";

    WorkspaceCollection(Database database) {
        super(database, NAME, Workspace.class);
    }

    @Override
    public List<Workspace> all() {
        return list(new Document()).stream()
                .sorted(Comparator.comparing(Workspace::created)
                        .thenComparing(workspace -> workspace.id().value()))
                .toList();
    }
}
