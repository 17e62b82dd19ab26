package ru.srok.storage;

import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Institutions;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.NaturalOrder;

final class InstitutionCollection extends VersionedCollection<InstitutionId, Institution> implements Institutions {

    static final String NAME = "institutions";

    InstitutionCollection(Database database) {
        super(database, NAME, Institution.class);
    }

    @Override
    public List<Institution> of(WorkspaceId workspace) {
        return list(new Document(Fields.WORKSPACE, workspace.value())).stream()
                .sorted(Comparator.comparing(Institution::name, NaturalOrder.INSTANCE)
                        .thenComparing(institution -> institution.id().value()))
                .toList();
    }
}
