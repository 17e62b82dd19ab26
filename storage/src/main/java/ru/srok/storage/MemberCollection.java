package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Members;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.NaturalOrder;

final class MemberCollection extends VersionedCollection<MemberId, Member> implements Members {

    static final String NAME = "members";

    MemberCollection(Database database) {
        super(database, NAME, Member.class);
    }

    @Override
    public List<Member> of(WorkspaceId workspace) {
        return list(new Document(Fields.WORKSPACE, workspace.value())).stream()
                .sorted(Comparator.comparing(Member::name, NaturalOrder.INSTANCE)
                        .thenComparing(member -> member.id().value()))
                .toList();
    }
}
