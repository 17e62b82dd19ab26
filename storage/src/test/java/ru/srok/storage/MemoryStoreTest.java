package ru.srok.storage;

import org.junit.jupiter.api.Nested;

/** The store in memory keeps every contract. */
class MemoryStoreTest {

    @Nested
    class Workspaces extends WorkspacesContract {
        Workspaces() {
            super(Backend.memory());
        }
    }

    @Nested
    class Institutions extends InstitutionsContract {
        Institutions() {
            super(Backend.memory());
        }
    }

    @Nested
    class Members extends MembersContract {
        Members() {
            super(Backend.memory());
        }
    }

    @Nested
    class Substitutions extends SubstitutionsContract {
        Substitutions() {
            super(Backend.memory());
        }
    }

    @Nested
    class Accounts extends AccountsContract {
        Accounts() {
            super(Backend.memory());
        }
    }

    @Nested
    class Invitations extends InvitationsContract {
        Invitations() {
            super(Backend.memory());
        }
    }

    @Nested
    class Plans extends PlansContract {
        Plans() {
            super(Backend.memory());
        }
    }

    @Nested
    class Assignments extends AssignmentsContract {
        Assignments() {
            super(Backend.memory());
        }
    }

    @Nested
    class History extends HistoryContract {
        History() {
            super(Backend.memory());
        }
    }

    @Nested
    class Reports extends ReportsContract {
        Reports() {
            super(Backend.memory());
        }
    }

    @Nested
    class Files extends FilesContract {
        Files() {
            super(Backend.memory());
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        Outbox() {
            super(Backend.memory());
        }
    }

    @Nested
    class Inbox extends InboxContract {
        Inbox() {
            super(Backend.memory());
        }
    }

    @Nested
    class ConversationStates extends ConversationStatesContract {
        ConversationStates() {
            super(Backend.memory());
        }
    }

    @Nested
    class ButtonTokens extends ButtonTokensContract {
        ButtonTokens() {
            super(Backend.memory());
        }
    }

    @Nested
    class TickMarks extends TickMarksContract {
        TickMarks() {
            super(Backend.memory());
        }
    }

    @Nested
    class RowChanges extends RowChangesContract {
        RowChanges() {
            super(Backend.memory());
        }
    }

    @Nested
    class BriefingDrafts extends BriefingDraftsContract {
        BriefingDrafts() {
            super(Backend.memory());
        }
    }
}
