package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.store.StaleVersionException;
import ru.srok.storage.Store;
import ru.srok.storage.StoreOptions;

/** Two services on one store at the same time. */
class TwoNodesTest {

    private static final int PEOPLE = 20;
    private static final Instant SUNDAY = Municipality.morning("2026-04-12");
    private static final List<Instant> MORNINGS = List.of(
            Municipality.morning("2026-04-13"), Municipality.morning("2026-04-16"), Municipality.morning("2026-04-20"));

    @TempDir
    private Path folder;

    @Test
    void eachPersonGetsOneMessageARound() throws Exception {
        Deliveries reached = new Deliveries();
        try (Store one = open();
                Store other = open()) {
            town(one);
            List<Node> nodes = List.of(node(one, reached), node(other, reached));
            for (Instant morning : MORNINGS) {
                together(nodes, morning);
            }
        }
        assertThat(reached.all().keySet().stream().filter(key -> key.startsWith("round:")))
                .hasSize(PEOPLE * MORNINGS.size());
        assertThat(reached.all().values())
                .allSatisfy(copies -> assertThat(copies).hasSize(1));
    }

    private Store open() {
        return Store.open(new StoreOptions.Embedded(folder));
    }

    private static Node node(Store store, Deliveries reached) {
        return new Node(store, SUNDAY, (message, done, pace) -> reached.of(message));
    }

    private static void town(Store store) {
        Municipality town = new Municipality(store);
        List<AssigneeId> all = IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    String id = "p%02d".formatted(i);
                    town.member(id, "Человек " + i, Role.ASSIGNEE, null, "");
                    town.joined(id, 100 + i);
                    return AssigneeId.of(new MemberId(id));
                })
                .toList();
        town.row("1", "Опрос", "до 16.04.2026", new Binding(all, ClosingMode.EACH, null))
                .switchedOn("Карта", "2026-03-02");
    }

    private static void together(List<Node> nodes, Instant morning) throws Exception {
        CyclicBarrier start = new CyclicBarrier(nodes.size());
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Future<?>> runs = nodes.stream()
                    .<Future<?>>map(node -> threads.submit(() -> {
                        start.await(1, TimeUnit.MINUTES);
                        ticked(node, morning);
                        node.send(morning);
                        return null;
                    }))
                    .toList();
            for (Future<?> run : runs) {
                run.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Who loses a race for a mark is served by the next tick. */
    private static void ticked(Node node, Instant morning) {
        boolean done = false;
        while (!done) {
            try {
                node.tick(morning);
                done = true;
            } catch (StaleVersionException takenByTheOther) {
                done = false;
            }
        }
    }
}
