package ru.srok.bot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.time.BusinessClock;

/** The bot without a messenger: conversations over a store in memory and a clock that a test moves. */
public final class ChatRoom {

    private final MemoryStore store = new MemoryStore();
    private final BusinessClock clock;
    private final Conversations conversations;
    private final List<String> seen = new ArrayList<>();
    private final Transcript transcript = new Transcript();
    private int keys;
    private int ids;

    /** What a subject needs to be made. */
    public record Things(Repositories store, BusinessClock clock, IdSource ids) {}

    public ChatRoom(Instant now, Function<Things, List<Conversation>> subjects) {
        clock = new BusinessClock(Clock.fixed(now, ZoneOffset.UTC));
        Things things = new Things(store, clock, () -> "id%014d".formatted(ids++));
        conversations = new Conversations(store, clock, subjects.apply(things));
    }

    public Repositories store() {
        return store;
    }

    public BusinessClock clock() {
        return clock;
    }

    /** A person with an account of this number. */
    public Chat person(int number) {
        return new Chat(this, AccountId.of("tg", "1", Integer.toString(number)));
    }

    /** Sends a message whose words were decided now. */
    public void deliver(OutboxMessage waiting, Rendered words) {
        OutboxMessage sending = store.outbox().save(waiting.sending(words.screen(), words.references()));
        seen.add(waiting.id());
        store.outbox().save(sending.sentAs(waiting.id()));
        transcript.said(waiting.recipient(), words.screen());
    }

    /** All that was done and said so far, for a file that people read. */
    public Transcript transcript() {
        return transcript;
    }

    Outcome handle(Incoming incoming) {
        transcript.did(incoming);
        Outcome outcome = conversations.handle(incoming);
        transcript.saw(outcome);
        Outbox outbox = store.outbox();
        outbox.in(OutboxMessage.State.WAITING).stream()
                .filter(message -> message.screen() != null)
                .sorted(java.util.Comparator.comparing(OutboxMessage::created))
                .forEach(message -> {
                    seen.add(message.id());
                    transcript.said(message.recipient(), message.screen());
                    outbox.save(message.sentAs(message.id()));
                });
        return outcome;
    }

    /** What was said to somebody, oldest first; messages whose words are decided later are not among them. */
    List<OutboxMessage> saidTo(AccountId account) {
        return seen.stream()
                .map(id -> store.outbox().find(id).orElseThrow())
                .filter(message -> message.recipient().equals(account))
                .toList();
    }

    String nextKey() {
        return "k%06d".formatted(keys++);
    }
}
