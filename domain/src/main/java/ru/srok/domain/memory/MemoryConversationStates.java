package ru.srok.domain.memory;

import ru.srok.domain.chat.ConversationState;
import ru.srok.domain.chat.ConversationStates;
import ru.srok.domain.people.AccountId;

/** ConversationStates in memory. */
public final class MemoryConversationStates extends MemoryRepository<AccountId, ConversationState>
        implements ConversationStates {}
