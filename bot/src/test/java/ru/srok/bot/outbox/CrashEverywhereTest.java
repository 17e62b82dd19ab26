package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;

/** A round in which the process dies at every single step, and once more after it was started again. */
class CrashEverywhereTest {

    private static final Instant SUNDAY = Municipality.morning("2026-04-12");
    private static final Instant MONDAY = Municipality.morning("2026-04-13").plusSeconds(600);
    private static final List<String> HEADS = List.of("h1", "h2", "h3", "h4");
    private static final String DIGEST = "digest:town:2026-04-13:anna";

    private final Deliveries deliveries = new Deliveries();
    private MemoryStore store = new MemoryStore();

    private static String round(String who) {
        return "round:town:2026-04-13:" + who;
    }

    private void town() {
        store = new MemoryStore();
        Municipality town = new Municipality(store).joined("anna", 9);
        for (int i = 0; i < HEADS.size(); i++) {
            town.joined(HEADS.get(i), i + 1);
        }
        town.row("1", "Опрос", "до 16.04.2026", Municipality.EACH_SCHOOL).switchedOn("Карта", "2026-03-02");
        new Node(store, SUNDAY, (message, done, pace) -> deliveries.of(message));
    }

    /** Starts the service and lets it come to the end of Monday morning, unless it dies on the way; what was in flight then. */
    private List<String> live(int last, Deliveries reached) {
        CrashingStore crashing = new CrashingStore(store, last);
        Delivery delivery = (message, done, pace) -> {
            crashing.step();
            Attempt attempt = reached.of(message);
            crashing.step();
            return attempt;
        };
        try {
            new Node(crashing.store(), SUNDAY, delivery).until(MONDAY);
            assertThat(crashing.hasCrashed()).isFalse();
            return List.of();
        } catch (CrashingStore.Crash killed) {
            return store.outbox().in(OutboxMessage.State.SENDING).stream()
                    .map(OutboxMessage::id)
                    .toList();
        }
    }

    private boolean isOver() {
        return store.outbox().in(OutboxMessage.State.WAITING).isEmpty()
                && store.outbox().find(round("h4")).isPresent()
                && store.outbox().find(DIGEST).isPresent();
    }

    @Test
    void nobodyIsMissedAndOnlyWhatWasInFlightIsRepeated() {
        int crashes = 0;
        for (int step = 1; ; step++) {
            town();
            Deliveries reached = new Deliveries();
            List<String> inFlight = live(step, reached);
            if (inFlight.isEmpty() && isOver()) {
                break;
            }
            crashes++;
            live(Integer.MAX_VALUE, reached);
            check("death before step " + step, reached, inFlight);
        }
        System.out.println("A round of " + HEADS.size() + " people survived " + crashes + " deaths, one at each step");
        assertThat(crashes).isGreaterThan(20);
    }

    @Test
    void survivesASecondDeathToo() {
        long seed = 20_260_413;
        System.out.println("Two deaths in a round, seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            town();
            Deliveries reached = new Deliveries();
            int first = 1 + random.nextInt(40);
            int second = 1 + random.nextInt(40);
            List<String> inFlight = new java.util.ArrayList<>(live(first, reached));
            inFlight.addAll(live(second, reached));
            live(Integer.MAX_VALUE, reached);
            check("deaths before steps " + first + " and " + second, reached, inFlight);
        }
    }

    private static void check(String what, Deliveries reached, List<String> inFlight) {
        for (String who : HEADS) {
            List<OutboxMessage> copies = reached.copies(round(who));
            assertThat(copies).as(what + ": " + who).isNotEmpty();
            assertThat(copies.size() - 1).as(what + ": repeats to " + who).isLessThanOrEqualTo((int)
                    inFlight.stream().filter(round(who)::equals).count());
            assertThat(copies.stream().skip(1)).as(what).allMatch(Deliveries::isRepeat);
        }
        int digests = reached.copies(DIGEST).size();
        assertThat(digests).as(what + ": digest").isBetween(inFlight.contains(DIGEST) ? 0 : 1, 1);
        assertThat(reached.all().keySet())
                .as(what)
                .isSubsetOf(java.util.stream.Stream.concat(
                                HEADS.stream().map(CrashEverywhereTest::round), java.util.stream.Stream.of(DIGEST))
                        .collect(Collectors.toSet()));
    }
}
