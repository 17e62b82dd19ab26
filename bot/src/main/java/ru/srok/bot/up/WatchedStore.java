package ru.srok.bot.up;

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

/** Everything that is kept, with signals where somebody waits for changes. */
record WatchedStore(Repositories inner, Outbox outbox, Workspaces workspaces) implements Repositories {

    static WatchedStore of(Repositories inner, Signals signals) {
        return new WatchedStore(
                inner, new WatchedOutbox(inner.outbox(), signals), new WatchedWorkspaces(inner.workspaces(), signals));
    }

    @Override
    public Institutions institutions() {
        return inner.institutions();
    }

    @Override
    public Members members() {
        return inner.members();
    }

    @Override
    public Substitutions substitutions() {
        return inner.substitutions();
    }

    @Override
    public Accounts accounts() {
        return inner.accounts();
    }

    @Override
    public Invitations invitations() {
        return inner.invitations();
    }

    @Override
    public Plans plans() {
        return inner.plans();
    }

    @Override
    public RowChanges rowChanges() {
        return inner.rowChanges();
    }

    @Override
    public Assignments assignments() {
        return inner.assignments();
    }

    @Override
    public History history() {
        return inner.history();
    }

    @Override
    public Reports reports() {
        return inner.reports();
    }

    @Override
    public Files files() {
        return inner.files();
    }

    @Override
    public Inbox inbox() {
        return inner.inbox();
    }

    @Override
    public ConversationStates conversationStates() {
        return inner.conversationStates();
    }

    @Override
    public ButtonTokens buttonTokens() {
        return inner.buttonTokens();
    }

    @Override
    public TickMarks tickMarks() {
        return inner.tickMarks();
    }

    @Override
    public BriefingDrafts briefingDrafts() {
        return inner.briefingDrafts();
    }
}
