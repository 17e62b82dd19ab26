package ru.srok.bot.outbox;

import java.util.HashSet;
import java.util.Set;
import ru.srok.domain.people.AccountId;

/** Chats to which something is on its way: one message to each, and so many in all. */
final class Chats {

    private static final int IN_FLIGHT = 40;

    private final Set<AccountId> busy = new HashSet<>();

    /** Whether something may go to this chat; it is busy from then on. */
    synchronized boolean take(AccountId chat) {
        return busy.size() < IN_FLIGHT && busy.add(chat);
    }

    synchronized void release(AccountId chat) {
        busy.remove(chat);
    }

    synchronized boolean isEmpty() {
        return busy.isEmpty();
    }
}
