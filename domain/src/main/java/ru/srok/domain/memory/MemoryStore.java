package ru.srok.domain.memory;

import ru.srok.domain.plan.RowChanges;
import ru.srok.domain.store.Forwarded;
import ru.srok.domain.store.Gathered;
import ru.srok.domain.store.Repositories;

/** Everything that is kept, in memory. */
public final class MemoryStore implements Forwarded {

    private final Repositories inner;

    /** An empty store. */
    public MemoryStore() {
        RowChanges rowChanges = new MemoryRowChanges();
        inner = new Gathered(
                new MemoryWorkspaces(),
                new MemoryInstitutions(),
                new MemoryMembers(),
                new MemorySubstitutions(),
                new MemoryAccounts(),
                new MemoryInvitations(),
                new MemoryPlans(rowChanges),
                rowChanges,
                new MemoryAssignments(),
                new MemoryHistory(),
                new MemoryReports(),
                new MemoryFiles(),
                new MemoryOutbox(),
                new MemoryInbox(),
                new MemoryConversationStates(),
                new MemoryButtonTokens(),
                new MemoryTickMarks(),
                new MemoryBriefingDrafts());
    }

    @Override
    public Repositories inner() {
        return inner;
    }
}
