package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Members;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.NaturalOrder;

/** Members in memory. */
public final class MemoryMembers extends MemoryRepository<MemberId, Member> implements Members {

    @Override
    public List<Member> of(WorkspaceId workspace) {
        return where(
                one -> one.workspace().equals(workspace),
                Comparator.comparing(Member::name, NaturalOrder.INSTANCE)
                        .thenComparing(one -> one.id().value()));
    }
}
