package ru.srok.storage;

import ru.srok.domain.chat.ConversationState;
import ru.srok.domain.chat.ConversationStates;
import ru.srok.domain.people.AccountId;

final class ConversationStateCollection extends VersionedCollection<AccountId, ConversationState>
        implements ConversationStates {

    static final String NAME = "conversationStates";

    ConversationStateCollection(Database database) {
        super(database, NAME, ConversationState.class);
    }
}
