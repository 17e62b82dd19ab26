package ru.srok.domain.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Members;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.NaturalOrder;

/** Members in memory, each workspace's list kept until one changes: every message of a round asks for it. */
public final class MemoryMembers extends MemoryRepository<MemberId, Member> implements Members {

    private static final Comparator<Member> ORDER = Comparator.comparing(Member::name, NaturalOrder.INSTANCE)
            .thenComparing(one -> one.id().value());

    private final Map<WorkspaceId, List<Member>> lists = new ConcurrentHashMap<>();

    @Override
    public Member save(Member document) {
        Member saved = super.save(document);
        lists.clear();
        return saved;
    }

    @Override
    public List<Member> of(WorkspaceId workspace) {
        return lists.computeIfAbsent(
                workspace, wanted -> where(one -> one.workspace().equals(wanted), ORDER));
    }
}
