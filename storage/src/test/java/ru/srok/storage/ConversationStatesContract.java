package ru.srok.storage;

import ru.srok.domain.chat.ConversationState;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repository;

abstract class ConversationStatesContract extends RepositoryContract<AccountId, ConversationState> {

    ConversationStatesContract(Backend backend) {
        super(backend);
    }

    @Override
    Repository<AccountId, ConversationState> repository() {
        return store().conversationStates();
    }

    @Override
    ConversationState sample(String id) {
        return Samples.conversation(id);
    }

    @Override
    ConversationState changed(ConversationState document) {
        return document.awaiting("other", java.util.Map.of("n", document.version() + ""));
    }
}
