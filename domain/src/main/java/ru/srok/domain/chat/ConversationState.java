package ru.srok.domain.chat;

import java.util.Map;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.Versioned;

/**
 * What the bot is waiting for from a person.
 *
 * @param name a stable name such as {@code workspace.name}; empty: nothing
 * @param data identities and choices made so far
 */
public record ConversationState(AccountId id, String name, Map<String, String> data, long version)
        implements Versioned<AccountId, ConversationState> {

    public ConversationState {
        data = Map.copyOf(data);
    }

    /** Waiting for nothing. */
    public static ConversationState idle(AccountId id) {
        return new ConversationState(id, "", Map.of(), 0);
    }

    @Override
    public ConversationState withVersion(long newVersion) {
        return new ConversationState(id, name, data, newVersion);
    }

    /** Waiting for something else. */
    public ConversationState awaiting(String newName, Map<String, String> newData) {
        return new ConversationState(id, newName, newData, version);
    }
}
