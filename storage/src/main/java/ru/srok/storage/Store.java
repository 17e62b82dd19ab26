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

/** Everything the product keeps, in a MongoDB or in the embedded store; one for the whole application. */
public final class Store implements Repositories, AutoCloseable {

    private final Connection connection;
    private final Workspaces workspaces;
    private final Institutions institutions;
    private final Members members;
    private final Substitutions substitutions;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Plans plans;
    private final RowChanges rowChanges;
    private final Assignments assignments;
    private final History history;
    private final Reports reports;
    private final Files files;
    private final Outbox outbox;
    private final Inbox inbox;
    private final ConversationStates conversationStates;
    private final ButtonTokens buttonTokens;
    private final TickMarks tickMarks;
    private final BriefingDrafts briefingDrafts;

    private Store(Connection connection, Database database, Files files) {
        this.connection = connection;
        this.files = files;
        workspaces = new WorkspaceCollection(database);
        institutions = new InstitutionCollection(database);
        members = new MemberCollection(database);
        substitutions = new SubstitutionCollection(database);
        accounts = new AccountCollection(database);
        invitations = new InvitationCollection(database);
        plans = new PlanCollection(database);
        rowChanges = new RowChangeCollection(database);
        assignments = new AssignmentCollection(database);
        history = new HistoryCollection(database);
        reports = new ReportCollection(database);
        outbox = new OutboxCollection(database);
        inbox = new InboxCollection(database);
        conversationStates = new ConversationStateCollection(database);
        buttonTokens = new ButtonTokenCollection(database);
        tickMarks = new TickMarkCollection(database);
        briefingDrafts = new BriefingDraftCollection(database);
    }

    /**
     * Opens the store, makes what is missing in it and brings it to the newest layout. An embedded store that another
     * process serves is shared with it.
     *
     * @throws StoreFolderException if the folder cannot be used
     * @throws StoreInUseException if another process holds the folder but does not serve it
     * @throws StoreUnavailableException if the database does not answer
     * @throws NewerLayoutException if a newer program wrote the store
     */
    public static Store open(StoreOptions options) {
        Connection connection = Connection.open(options);
        try {
            return new Store(connection, prepared(connection.database()), files(connection));
        } catch (RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static Database prepared(Database database) {
        Layout.of(database.template()).bringUp();
        Indexes.make(database);
        return database;
    }

    /** Nobody else can be at the files of a store that this process has just started. */
    private static Files files(Connection connection) {
        GridFiles files = new GridFiles(connection.database());
        if (connection.servesItself()) {
            files.sweep();
        }
        return files;
    }

    @Override
    public Workspaces workspaces() {
        return workspaces;
    }

    @Override
    public Institutions institutions() {
        return institutions;
    }

    @Override
    public Members members() {
        return members;
    }

    @Override
    public Substitutions substitutions() {
        return substitutions;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Invitations invitations() {
        return invitations;
    }

    @Override
    public Plans plans() {
        return plans;
    }

    @Override
    public RowChanges rowChanges() {
        return rowChanges;
    }

    @Override
    public Assignments assignments() {
        return assignments;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Reports reports() {
        return reports;
    }

    @Override
    public Files files() {
        return files;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public ConversationStates conversationStates() {
        return conversationStates;
    }

    @Override
    public ButtonTokens buttonTokens() {
        return buttonTokens;
    }

    @Override
    public TickMarks tickMarks() {
        return tickMarks;
    }

    @Override
    public BriefingDrafts briefingDrafts() {
        return briefingDrafts;
    }

    /** Removes everything; for tests. */
    void drop() {
        connection.database().template().getDb().drop();
    }

    /** Ends the connection; ends the embedded store too if this process serves it. */
    @Override
    public void close() {
        connection.close();
    }
}
