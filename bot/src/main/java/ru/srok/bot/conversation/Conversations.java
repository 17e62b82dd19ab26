package ru.srok.bot.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.chat.ConversationState;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Account;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.store.StaleVersionException;

/** Lets what a person did be handled, and keeps what came of it: their state, and what the bot says in the outbox. */
public final class Conversations {

    private static final int TRIES = 5;

    private final Repositories store;
    private final Clock clock;
    private final Routes routes = new Routes();
    private final Dispatching dispatching;

    /** Talks about these subjects; earlier ones are asked first. */
    public Conversations(Repositories store, Clock clock, List<Conversation> subjects) {
        this.store = store;
        this.clock = clock;
        this.dispatching = new Dispatching(store, routes);
        subjects.forEach(subject -> subject.register(routes));
    }

    /**
     * Handles one deed. Handling it again after a crash says nothing twice.
     *
     * @return what to show over the chat
     * @throws StaleVersionException if others changed the same things again and again
     */
    public Outcome handle(Incoming incoming) {
        for (int i = 1; i < TRIES; i++) {
            try {
                return handleOnce(incoming);
            } catch (StaleVersionException changedMeanwhile) {
                // The store has newer documents now: decide anew.
            }
        }
        return handleOnce(incoming);
    }

    private Outcome handleOnce(Incoming incoming) {
        ConversationState before = store.conversationStates()
                .find(incoming.account())
                .orElseGet(() -> ConversationState.idle(incoming.account()));
        Dialogue dialogue = new Dialogue(incoming, actor(incoming.account()), before, clock.instant());
        dispatching.handle(dialogue);
        if (!dialogue.state().equals(before)) {
            store.conversationStates().save(dialogue.state());
        }
        send(dialogue);
        return dialogue.outcome();
    }

    /** The commands that an account may use now, without their slash. */
    public Set<String> commandsOf(AccountId account) {
        return routes.commandsOf(actor(account));
    }

    /** Who an account speaks for now. */
    public Actor actor(AccountId id) {
        Account account = store.accounts().find(id).orElseGet(() -> Account.unknown(id));
        Optional<Member> member =
                account.active().flatMap(store.members()::find).filter(Member::active);
        return member.flatMap(
                        who -> store.workspaces().find(who.workspace()).map(where -> new Actor(account, who, where)))
                .orElseGet(() -> new Actor(account, null, null));
    }

    private void send(Dialogue dialogue) {
        String key = "answer:" + dialogue.incoming().key() + ":";
        int number = 0;
        for (Dialogue.Reply reply : dialogue.replies()) {
            store.outbox()
                    .add(OutboxMessage.answer(
                            key + number, dialogue.account(), reply.screen(), reply.edits(), dialogue.now()));
            number++;
        }
        dialogue.messages().forEach(store.outbox()::add);
    }
}
