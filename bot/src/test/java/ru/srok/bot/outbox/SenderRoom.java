package ru.srok.bot.outbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.bot.up.HandTime;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;

/** A sender whose deliveries go as the story wants. */
abstract class SenderRoom {

    static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    static final AccountId ANNA = AccountId.of("tg", "1", "1");
    static final AccountId BORIS = AccountId.of("tg", "1", "2");

    final MemoryStore store = new MemoryStore();
    final HandTime time = new HandTime(NOW);
    final List<OutboxMessage> sent = new ArrayList<>();
    final Deque<Attempt> attempts = new ArrayDeque<>();
    final List<AccountId> lost = new ArrayList<>();
    Optional<Rendered> words = Optional.of(new Rendered(Screen.of("Доброе утро"), Map.of("rows", "a")));
    Sender sender = sender();

    Sender sender() {
        Delivery delivery = (message, done, pace) -> {
            sent.add(message);
            return attempts.isEmpty() ? new Attempt.Delivered(Integer.toString(sent.size())) : attempts.poll();
        };
        return new Sender(new Parts(
                store,
                delivery,
                List.of(rounds(Kind.ROUND), rounds(Kind.DIGEST)),
                List.of((account, now) -> lost.add(account)),
                time,
                time,
                Runnable::run));
    }

    Renderer rounds(Kind kind) {
        return new Renderer() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public Optional<Rendered> render(OutboxMessage message, Instant now) {
                return words;
            }
        };
    }

    void turns(int times) {
        for (int i = 0; i < times; i++) {
            sender.added(Kind.ANSWER);
            sender.turn();
        }
    }

    void add(String id, Kind kind, AccountId to) {
        store.outbox().add(OutboxMessage.later(id, kind, to, Map.of("member", "m"), NOW));
    }

    void answer(String id, AccountId to) {
        store.outbox().add(OutboxMessage.answer(id, to, Screen.of("Привет"), null, NOW));
    }

    String html(int number) {
        return sent.get(number).screen().html();
    }

    OutboxMessage find(String id) {
        return store.outbox().find(id).orElseThrow();
    }

    State state(String id) {
        return find(id).state();
    }
}
