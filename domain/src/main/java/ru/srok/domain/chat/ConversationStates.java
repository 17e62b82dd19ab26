package ru.srok.domain.chat;

import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Repository;

/** Keeps what the bot is waiting for from each person. */
public interface ConversationStates extends Repository<AccountId, ConversationState> {}
