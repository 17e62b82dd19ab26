package ru.srok.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.Outcome;
import ru.srok.bot.up.HandTime;
import ru.srok.domain.chat.InboxUpdate;
import ru.srok.domain.chat.InboxUpdate.State;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;

class WorkersTest {

    private static final String ANNA = "tg:1:1";
    private static final String BORIS = "tg:1:2";

    private final MemoryStore store = new MemoryStore();
    private final HandTime time = new HandTime(Instant.parse("2026-03-02T06:00:00Z"));
    private final List<Incoming.Words> handled = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private boolean broken;
    private Workers workers = workers(Runnable::run);
    private int sequence;

    private Workers workers(Executor pool) {
        Workers.Clocks clocks = new Workers.Clocks(time, time);
        return new Workers(store, new FakeSource(), this::handle, clocks, pool);
    }

    private Outcome handle(Incoming incoming) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        handled.add((Incoming.Words) incoming);
        return new Outcome("Готово", false);
    }

    private final class FakeSource implements Source {

        @Override
        public Optional<Deed> understand(List<InboxUpdate> parts) {
            InboxUpdate first = parts.get(0);
            List<MessagePart> messages = parts.stream()
                    .map(part -> new MessagePart(part.id(), part.body(), null))
                    .toList();
            return Optional.of(
                    new Deed(new Incoming.Words(new AccountId(first.chat()), first.id(), messages, null), null));
        }

        @Override
        public Optional<String> query(InboxUpdate update) {
            return Optional.of(update.body()).filter(body -> body.startsWith("query"));
        }

        @Override
        public void answer(String query, Outcome outcome) {
            answered.add(query + ":" + outcome.toast());
        }
    }

    @Test
    void handlesOneChatInOrder() {
        add(ANNA, "1", null);
        add(ANNA, "2", null);

        turns(2);

        assertThat(handled).extracting(Incoming.Words::text).containsExactly("1", "2");
        assertThat(workers.isIdle()).isTrue();
    }

    @Test
    void handlesOtherChatsMeanwhile() {
        workers = workers(later::add);
        add(ANNA, "1", null);
        add(ANNA, "2", null);
        add(BORIS, "3", null);

        turns(2);

        assertThat(later).hasSize(2);
        later.get(1).run();
        assertThat(handled).extracting(Incoming.Words::text).containsExactly("3");
        assertThat(workers.isIdle()).isFalse();
    }

    @Test
    void gathersAnAlbum() {
        add(ANNA, "1", "album");
        time.pass(Duration.ofMillis(900));
        turns(1);
        add(ANNA, "2", "album");
        time.pass(Duration.ofMillis(900));
        turns(1);
        assertThat(handled).isEmpty();

        time.pass(Duration.ofMillis(300));
        turns(1);

        assertThat(handled)
                .singleElement()
                .satisfies(words -> assertThat(words.text()).isEqualTo("1\n2"));
    }

    @Test
    void completesAnAlbumAfterARestart() {
        add(ANNA, "1", "album");
        turns(1);
        add(ANNA, "2", "album");
        time.pass(Duration.ofMinutes(5));

        workers = workers(Runnable::run);
        turns(1);

        assertThat(handled)
                .singleElement()
                .satisfies(words -> assertThat(words.parts()).hasSize(2));
        assertThat(store.inbox().waiting()).isEmpty();
    }

    @Test
    void handlesAfterARestartWhatWasStoredBefore() {
        workers = workers(task -> {});
        add(ANNA, "1", null);
        turns(1);
        assertThat(handled).isEmpty();

        workers = workers(Runnable::run);
        turns(1);

        assertThat(handled).hasSize(1);
    }

    @Test
    void parksWhatKeepsFailingTellsThePersonAndGoesOn() {
        broken = true;
        add(ANNA, "1", null);
        for (int i = 0; i < 4; i++) {
            turns(2);
            assertThat(store.inbox().parked()).hasSize(i < 3 ? 0 : 1);
            time.pass(Duration.ofSeconds(30));
        }
        broken = false;
        add(ANNA, "2", null);
        turns(1);

        assertThat(handled).extracting(Incoming.Words::text).containsExactly("2");
        assertThat(store.outbox().in(OutboxMessage.State.WAITING))
                .singleElement()
                .satisfies(sorry -> {
                    assertThat(sorry.recipient().value()).isEqualTo(ANNA);
                    assertThat(sorry.screen().html()).startsWith("Не получилось");
                });
    }

    @Test
    void waitsLongerAfterEachFailure() {
        broken = true;
        add(ANNA, "1", null);
        turns(1);
        broken = false;
        turns(1);
        assertThat(handled).isEmpty();

        time.pass(Duration.ofSeconds(1));
        turns(1);
        assertThat(handled).hasSize(1);
    }

    @Test
    void answersAPressedButtonWithWhatTheHandlerSaid() {
        add(ANNA, "query", null);

        turns(1);

        assertThat(answered).containsExactly("query:Готово");
    }

    private void turns(int times) {
        for (int i = 0; i < times; i++) {
            workers.turn();
        }
    }

    private void add(String chat, String body, @Nullable String album) {
        sequence++;
        store.inbox()
                .add(new InboxUpdate(
                        "1:" + sequence, chat, sequence, body, album, State.WAITING, 0, time.instant(), 0));
    }
}
