package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.people.Substitutions;
import ru.srok.domain.people.WorkspaceId;

/** Who stands in for whom: one document for each member who was ever away, so a list of a workspace is short. */
final class SubstitutionCollection extends VersionedCollection<MemberId, Substitution> implements Substitutions {

    static final String NAME = "substitutions";

    SubstitutionCollection(Database database) {
        super(database, NAME, Substitution.class);
    }

    @Override
    public List<Substitution> of(WorkspaceId workspace) {
        return list(new Document(Fields.WORKSPACE, workspace.value())).stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
    }
}
