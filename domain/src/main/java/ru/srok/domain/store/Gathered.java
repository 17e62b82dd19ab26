package ru.srok.domain.store;

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
import ru.srok.domain.time.TickMarks;

/** Repositories that were made one by one. */
public record Gathered(
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
        implements Repositories {}
