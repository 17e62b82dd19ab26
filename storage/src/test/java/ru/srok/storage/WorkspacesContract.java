package ru.srok.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Repository;

abstract class WorkspacesContract extends RepositoryContract<WorkspaceId, Workspace> {

    WorkspacesContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<WorkspaceId, Workspace> repository() {
        return store().workspaces();
    }

    @Override
    Workspace sample(String id) {
        return Samples.workspace(id);
    }

    @Override
    Workspace changed(Workspace document) {
        return document.withName(document.name() + "!");
    }

    @Test
    void listsTheOldestFirst() {
        Workspace young = save("a", 2);
        Workspace old = save("b", 1);
        Workspace youngest = save("c", 3);
        assertThat(store().workspaces().all()).containsExactly(old, young, youngest);
    }

    private Workspace save(String id, int age) {
        return store().workspaces()
                .save(Workspace.of(new WorkspaceId(id), id, ZoneOffset.UTC, Samples.NOW.plusSeconds(age)));
    }
}
