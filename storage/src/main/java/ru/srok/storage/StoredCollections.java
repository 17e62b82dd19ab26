package ru.srok.storage;

import ru.srok.domain.assignment.Assignments;
import ru.srok.domain.assignment.History;
import ru.srok.domain.briefing.BriefingDrafts;
import ru.srok.domain.chat.ButtonTokens;
import ru.srok.domain.chat.ConversationStates;
import ru.srok.domain.chat.Inbox;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.file.Files;
import ru.srok.domain.people.Accounts;
import ru.srok.domain.people.Institutions;
import ru.srok.domain.people.Invitations;
import ru.srok.domain.people.Members;
import ru.srok.domain.people.Substitutions;
import ru.srok.domain.people.Workspaces;
import ru.srok.domain.plan.Plans;
import ru.srok.domain.plan.RowChanges;
import ru.srok.domain.report.Reports;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.TickMarks;

/** The collections of a database. */
record StoredCollections(
        Workspaces workspaces,
        Institutions institutions,
        Members members,
        Substitutions substitutions,
        Accounts accounts,
        Invitations invitations,
        Plans plans,
        RowChanges rowChanges,
        Assignments assignments,
        History history,
        Reports reports,
        Files files,
        Outbox outbox,
        Inbox inbox,
        ConversationStates conversationStates,
        ButtonTokens buttonTokens,
        TickMarks tickMarks,
        BriefingDrafts briefingDrafts)
        implements Repositories {

    static StoredCollections of(Database database, Files files) {
        return new StoredCollections(
                new WorkspaceCollection(database),
                new InstitutionCollection(database),
                new MemberCollection(database),
                new SubstitutionCollection(database),
                new AccountCollection(database),
                new InvitationCollection(database),
                new PlanCollection(database),
                new RowChangeCollection(database),
                new AssignmentCollection(database),
                new HistoryCollection(database),
                new ReportCollection(database),
                files,
                new OutboxCollection(database),
                new InboxCollection(database),
                new ConversationStateCollection(database),
                new ButtonTokenCollection(database),
                new TickMarkCollection(database),
                new BriefingDraftCollection(database));
    }
}
