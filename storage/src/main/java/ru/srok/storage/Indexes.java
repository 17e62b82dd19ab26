package ru.srok.storage;

import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * What is indexed. Unique indexes serve both databases; the embedded one accepts and ignores all others, so they are left
 * out of what must be quick there. Made one after another.
 */
final class Indexes {

    private static final List<String> VERSIONED = List.of(
            WorkspaceCollection.NAME,
            InstitutionCollection.NAME,
            MemberCollection.NAME,
            SubstitutionCollection.NAME,
            AccountCollection.NAME,
            InvitationCollection.NAME,
            PlanCollection.NAME,
            AssignmentCollection.NAME,
            ReportCollection.NAME,
            OutboxCollection.NAME,
            InboxCollection.NAME,
            ConversationStateCollection.NAME,
            TickMarkCollection.NAME,
            BriefingDraftCollection.NAME);

    private static final List<String> OF_A_WORKSPACE = List.of(
            InstitutionCollection.NAME,
            MemberCollection.NAME,
            SubstitutionCollection.NAME,
            PlanCollection.NAME,
            AssignmentCollection.NAME,
            ReportCollection.NAME);

    private Indexes() {}

    /** Makes those that are missing; once they are made, opening a store costs one look. */
    static void make(Database database) {
        List<Index> all = all();
        Documents meta = database.named(Layout.COLLECTION);
        Document made = Documents.byId("indexes").append("made", all.toString());
        if (!meta.find("indexes").equals(Optional.of(made))) {
            all.forEach(index -> index.make(database));
            meta.put(made);
        }
    }

    private static List<Index> all() {
        List<Index> all = new ArrayList<>();
        VERSIONED.forEach(name -> all.add(new Index(name, true, List.of(Fields.ID, Fields.VERSION))));
        all.add(new Index(Blobs.CHUNKS, true, List.of(Blobs.FILES_ID, Blobs.NUMBER)));
        OF_A_WORKSPACE.forEach(name -> all.add(new Index(name, false, List.of(Fields.WORKSPACE))));
        all.add(new Index(AssignmentCollection.NAME, false, List.of(Fields.PLAN)));
        all.add(new Index(RowChangeCollection.NAME, false, List.of(Fields.PLAN)));
        all.add(new Index(OutboxCollection.NAME, false, List.of(Fields.STATE)));
        all.add(new Index(InboxCollection.NAME, false, List.of(Fields.STATE, Fields.RECEIVED)));
        return all;
    }

    private record Index(String collection, boolean unique, List<String> fields) {

        void make(Database database) {
            Document keys = new Document();
            fields.forEach(field -> keys.append(field, 1));
            IndexOptions options = new IndexOptions().unique(unique);
            database.named(collection).run(documents -> documents.createIndex(keys, options));
        }
    }
}
