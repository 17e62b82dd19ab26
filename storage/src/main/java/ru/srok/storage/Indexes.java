package ru.srok.storage;

import com.mongodb.client.model.IndexOptions;
import java.util.List;
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
            AccountCollection.NAME,
            InvitationCollection.NAME,
            PlanCollection.NAME,
            AssignmentCollection.NAME,
            ReportCollection.NAME,
            OutboxCollection.NAME,
            InboxCollection.NAME,
            ConversationStateCollection.NAME,
            TickMarkCollection.NAME);

    private static final List<String> OF_A_WORKSPACE = List.of(
            InstitutionCollection.NAME,
            MemberCollection.NAME,
            PlanCollection.NAME,
            AssignmentCollection.NAME,
            ReportCollection.NAME);

    private Indexes() {}

    static void make(Database database) {
        VERSIONED.forEach(name -> unique(database.named(name), Fields.ID, Fields.VERSION));
        unique(database.named(Blobs.CHUNKS), Blobs.FILES_ID, Blobs.NUMBER);
        OF_A_WORKSPACE.forEach(name -> ordinary(database.named(name), Fields.WORKSPACE));
        ordinary(database.named(AssignmentCollection.NAME), Fields.PLAN);
        ordinary(database.named(OutboxCollection.NAME), Fields.STATE);
        ordinary(database.named(InboxCollection.NAME), Fields.STATE, Fields.RECEIVED);
    }

    private static void unique(Documents documents, String... fields) {
        documents.run(collection -> collection.createIndex(keys(fields), new IndexOptions().unique(true)));
    }

    private static void ordinary(Documents documents, String... fields) {
        documents.run(collection -> collection.createIndex(keys(fields)));
    }

    private static Document keys(String... fields) {
        Document keys = new Document();
        for (String field : fields) {
            keys.append(field, 1);
        }
        return keys;
    }
}
