package ru.srok.storage;

import org.junit.jupiter.api.Nested;

/** The embedded store keeps every contract. */
class EmbeddedStoreTest {

    @Nested
    class Workspaces extends WorkspacesContract {
        Workspaces() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Institutions extends InstitutionsContract {
        Institutions() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Members extends MembersContract {
        Members() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Substitutions extends SubstitutionsContract {
        Substitutions() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Accounts extends AccountsContract {
        Accounts() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Invitations extends InvitationsContract {
        Invitations() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Plans extends PlansContract {
        Plans() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Assignments extends AssignmentsContract {
        Assignments() {
            super(Backend.embedded());
        }
    }

    @Nested
    class History extends HistoryContract {
        History() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Reports extends ReportsContract {
        Reports() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Files extends FilesContract {
        Files() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        Outbox() {
            super(Backend.embedded());
        }
    }

    @Nested
    class Inbox extends InboxContract {
        Inbox() {
            super(Backend.embedded());
        }
    }

    @Nested
    class ConversationStates extends ConversationStatesContract {
        ConversationStates() {
            super(Backend.embedded());
        }
    }

    @Nested
    class ButtonTokens extends ButtonTokensContract {
        ButtonTokens() {
            super(Backend.embedded());
        }
    }

    @Nested
    class TickMarks extends TickMarksContract {
        TickMarks() {
            super(Backend.embedded());
        }
    }

    @Nested
    class RowChanges extends RowChangesContract {
        RowChanges() {
            super(Backend.embedded());
        }
    }

    @Nested
    class BriefingDrafts extends BriefingDraftsContract {
        BriefingDrafts() {
            super(Backend.embedded());
        }
    }
}
