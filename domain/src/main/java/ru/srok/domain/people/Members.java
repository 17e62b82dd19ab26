package ru.srok.domain.people;

import java.util.List;
import ru.srok.domain.store.Repository;

/** Keeps members. */
public interface Members extends Repository<MemberId, Member> {

    /** Those of a workspace by name, also who left. */
    List<Member> of(WorkspaceId workspace);
}
