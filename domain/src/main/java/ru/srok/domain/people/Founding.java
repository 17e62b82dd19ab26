package ru.srok.domain.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.store.Repositories;

/** Makes whoever comes first the coordinator of the first workspace; whoever is later finds it taken. */
public final class Founding {

    /** Fixed, so that of two who come at once the store lets one through. */
    private static final WorkspaceId FIRST = new WorkspaceId("first");

    private static final MemberId FOUNDER = new MemberId("founder");

    private final Repositories store;

    /** Founds in this store. */
    public Founding(Repositories store) {
        this.store = store;
    }

    /** Whether nobody is here yet. */
    public boolean isFree() {
        return store.members().find(FOUNDER).isEmpty()
                && store.workspaces().all().stream().allMatch(this::isEmpty);
    }

    private boolean isEmpty(Workspace workspace) {
        return store.members().of(workspace.id()).stream().noneMatch(Member::isConnected);
    }

    /**
     * Founds the workspace and makes the account its coordinator. Doing it again changes nothing.
     *
     * @return the coordinator, or empty if somebody else was first
     */
    public Optional<Member> found(AccountId account, String workspace, String coordinator, Instant now) {
        boolean theirs = store.members()
                .find(FOUNDER)
                .filter(member -> member.accounts().contains(account))
                .isPresent();
        if (!theirs && !isFree()) {
            return Optional.empty();
        }
        Workspace home = store.workspaces()
                .find(FIRST)
                .orElseGet(
                        () -> store.workspaces().save(Workspace.of(FIRST, workspace, ZoneId.of("Europe/Moscow"), now)));
        Member founder = store.members()
                .find(FOUNDER)
                .orElseGet(() -> store.members().save(founder(home.id(), coordinator, account)));
        return Optional.of(new Joining(store).connect(account, founder));
    }

    private static Member founder(WorkspaceId workspace, String name, AccountId account) {
        return new Member(FOUNDER, workspace, name, Role.COORDINATOR, null, "", "", List.of(account), true, 0);
    }
}
