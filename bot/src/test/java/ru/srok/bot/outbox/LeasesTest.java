package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import ru.srok.bot.up.HandTime;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.OutboxMessage.State;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;

/** Two nodes on one store, of which the first is in the middle of a call. */
class LeasesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final AccountId ANNA = AccountId.of("tg", "1", "1");

    private final MemoryStore store = new MemoryStore();
    private final HandTime time = new HandTime(NOW);
    private final Deliveries reached = new Deliveries();
    private final List<Runnable> calls = new ArrayList<>();
    private final Sender first = sender(calls::add);

    private Sender sender(Executor callers) {
        return new Sender(new Parts(
                store, (message, done, pace) -> reached.of(message), List.of(), List.of(), time, time, callers));
    }

    private void begin(Kind kind) {
        store.outbox()
                .add(new OutboxMessage(
                        "a",
                        kind,
                        ANNA,
                        Map.of(),
                        Screen.of("Доброе утро"),
                        null,
                        State.WAITING,
                        0,
                        NOW,
                        null,
                        null,
                        NOW,
                        0));
        first.turn();
        assertThat(state()).isEqualTo(State.SENDING);
    }

    private State state() {
        return store.outbox().find("a").orElseThrow().state();
    }

    private void pass(Duration all, Runnable each) {
        for (Instant end = time.instant().plus(all); time.instant().isBefore(end); time.pass(Duration.ofSeconds(5))) {
            each.run();
        }
    }

    @Test
    void aNodeThatStartsLeavesALivingNodesMessageAlone() {
        begin(Kind.ROUND);
        Sender second = sender(Runnable::run);
        pass(Duration.ofMinutes(10), () -> {
            first.turn();
            second.turn();
        });
        assertThat(second.isIdle(time.instant())).isFalse();
        calls.get(0).run();
        second.turn();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(reached.copies("a")).hasSize(1);
        assertThat(second.isIdle(time.instant())).isTrue();
    }

    @Test
    void takesOverWhatADeadNodeLeftAsSoonAsItsLeaseRanOut() {
        begin(Kind.ROUND);
        Sender second = sender(Runnable::run);
        pass(Leases.LENGTH.minusSeconds(5), second::turn);
        assertThat(reached.copies("a")).isEmpty();
        pass(Leases.LENGTH, second::turn);
        assertThat(reached.copies("a")).singleElement().matches(Deliveries::isRepeat);
        assertThat(state()).isEqualTo(State.SENT);
    }

    @Test
    void leavesADeadNodesDigestForSomebodyToDecide() {
        begin(Kind.DIGEST);
        Sender second = sender(Runnable::run);
        pass(Leases.LENGTH.multipliedBy(2), second::turn);
        assertThat(reached.copies("a")).isEmpty();
        assertThat(state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aNodeThatWasTakenForDeadDoesNotUndoWhatTheOtherWrote() {
        begin(Kind.ROUND);
        Sender second = sender(Runnable::run);
        pass(Leases.LENGTH.multipliedBy(2), second::turn);
        OutboxMessage settled = store.outbox().find("a").orElseThrow();
        calls.get(0).run();
        assertThat(store.outbox().find("a")).contains(settled);
        first.turn();
        assertThat(first.isIdle(time.instant())).isTrue();
    }

    @Test
    void keepsNoLinkThatLetsItsBearerInOnceItIsSent() {
        String link = ru.srok.domain.people.InvitationLinks.address("srok_bot", "secret");
        store.outbox().add(OutboxMessage.answer("a", ANNA, Screen.of("Ссылка: " + link), null, NOW));
        first.turn();
        assertThat(store.outbox().find("a").orElseThrow().toString()).contains("secret");
        calls.get(0).run();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(store.outbox().find("a").orElseThrow().toString()).doesNotContain("secret");
        assertThat(reached.copies("a").get(0).screen().html()).contains("secret");
    }
}
