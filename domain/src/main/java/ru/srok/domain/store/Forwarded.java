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

/** Repositories that are those of another store, except for what is overridden. */
public interface Forwarded extends Repositories {

    /** The other store. */
    Repositories inner();

    @Override
    default Workspaces workspaces() {
        return inner().workspaces();
    }

    @Override
    default Institutions institutions() {
        return inner().institutions();
    }

    @Override
    default Members members() {
        return inner().members();
    }

    @Override
    default Substitutions substitutions() {
        return inner().substitutions();
    }

    @Override
    default Accounts accounts() {
        return inner().accounts();
    }

    @Override
    default Invitations invitations() {
        return inner().invitations();
    }

    @Override
    default Plans plans() {
        return inner().plans();
    }

    @Override
    default RowChanges rowChanges() {
        return inner().rowChanges();
    }

    @Override
    default Assignments assignments() {
        return inner().assignments();
    }

    @Override
    default History history() {
        return inner().history();
    }

    @Override
    default Reports reports() {
        return inner().reports();
    }

    @Override
    default Files files() {
        return inner().files();
    }

    @Override
    default Outbox outbox() {
        return inner().outbox();
    }

    @Override
    default Inbox inbox() {
        return inner().inbox();
    }

    @Override
    default ConversationStates conversationStates() {
        return inner().conversationStates();
    }

    @Override
    default ButtonTokens buttonTokens() {
        return inner().buttonTokens();
    }

    @Override
    default TickMarks tickMarks() {
        return inner().tickMarks();
    }

    @Override
    default BriefingDrafts briefingDrafts() {
        return inner().briefingDrafts();
    }
}
