package ru.srok.storage;

import org.junit.jupiter.api.Nested;

/** A real MongoDB keeps every contract; skipped where SROK_TEST_MONGODB_URI is not set. */
class MongoStoreTest {

    @Nested
    class Workspaces extends WorkspacesContract {
        Workspaces() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Institutions extends InstitutionsContract {
        Institutions() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Members extends MembersContract {
        Members() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Substitutions extends SubstitutionsContract {
        Substitutions() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Accounts extends AccountsContract {
        Accounts() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Invitations extends InvitationsContract {
        Invitations() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Plans extends PlansContract {
        Plans() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Assignments extends AssignmentsContract {
        Assignments() {
            super(Backend.mongo());
        }
    }

    @Nested
    class History extends HistoryContract {
        History() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Reports extends ReportsContract {
        Reports() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Files extends FilesContract {
        Files() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        Outbox() {
            super(Backend.mongo());
        }
    }

    @Nested
    class Inbox extends InboxContract {
        Inbox() {
            super(Backend.mongo());
        }
    }

    @Nested
    class ConversationStates extends ConversationStatesContract {
        ConversationStates() {
            super(Backend.mongo());
        }
    }

    @Nested
    class ButtonTokens extends ButtonTokensContract {
        ButtonTokens() {
            super(Backend.mongo());
        }
    }

    @Nested
    class TickMarks extends TickMarksContract {
        TickMarks() {
            super(Backend.mongo());
        }
    }

    @Nested
    class RowChanges extends RowChangesContract {
        RowChanges() {
            super(Backend.mongo());
        }
    }

    @Nested
    class BriefingDrafts extends BriefingDraftsContract {
        BriefingDrafts() {
            super(Backend.mongo());
        }
    }
}
