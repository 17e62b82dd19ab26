package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.ButtonToken;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.OutboxMessage.Kind;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.file.FileId;
import ru.srok.domain.housekeeping.Housekeeping;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Invitation;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.report.Attachment;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.Reporting;
import ru.srok.domain.store.Repositories;
import ru.srok.storage.Store;
import ru.srok.storage.StoreOptions;

class HousekeepingTest {

    private static final Instant SPRING = Municipality.morning("2026-03-16");
    private static final Instant MONDAY = Municipality.morning("2026-04-13").plusSeconds(600);
    private static final Instant WINTER = Municipality.morning("2026-12-14");
    private static final AccountId ANNA = AccountId.of("tg", "1", "9");

    @TempDir
    private Path folder;

    private Repositories store = new MemoryStore();

    private Municipality town() {
        return new Municipality(store)
                .joined("anna", 9)
                .joined("h1", 1)
                .row("1", "Опрос", "до 16.04.2026", Municipality.EACH_SCHOOL);
    }

    /** Something of everything, from the spring; what is kept and what is forgotten by winter. */
    private void spring() throws IOException {
        Municipality town = town();
        town.switchedOn("Карта", "2026-03-02");
        store.outbox()
                .save(OutboxMessage.later("old", Kind.NOTICE, ANNA, Map.of(), SPRING)
                        .sentAs("1"));
        store.outbox().add(OutboxMessage.later("waiting", Kind.NOTICE, ANNA, Map.of(), SPRING));
        store.buttonTokens().store(List.of(new ButtonToken("t", ANNA, Action.of("x"), SPRING)));
        store.invitations()
                .save(new Invitation("i", Municipality.WORKSPACE, new MemberId("h2"), null, SPRING, null, 0));
        draft(town, "own");
        draft(town, "shared");
        Reporting reporting = new Reporting(store, () -> "sent");
        Report sent = with(
                reporting.begin(
                        town.who("h1"), List.of(town.assignment("1", "i:s1").id()), SPRING),
                "shared");
        reporting.send(reporting.keep(sent.saying(ReportKind.DONE, SPRING)), SPRING);
    }

    private void draft(Municipality town, String file) throws IOException {
        Reporting reporting = new Reporting(store, () -> "draft-" + file);
        store.files().store(new FileId(file), "a.jpg", "image/jpeg", new ByteArrayInputStream(new byte[10]));
        reporting.keep(with(reporting.begin(town.who("h1"), List.of(), SPRING), file));
    }

    private static Report with(Report report, String file) {
        return report.with(List.of(), List.of(new Attachment(new FileId(file), "a.jpg", "photo", 10, "m")), SPRING);
    }

    private void checkWinter() {
        assertThat(store.outbox().find("old")).isEmpty();
        assertThat(store.outbox().find("waiting")).isPresent();
        assertThat(store.buttonTokens().find("t")).isEmpty();
        assertThat(store.invitations().find("i")).isEmpty();
        assertThat(store.files().find(new FileId("shared"))).isPresent();
        assertThat(store.reports().find(new ReportId("sent"))).isPresent();
        assertThat(store.reports().drafts()).isEmpty();
    }

    /** What was made for messages, one of them still waiting, and what was sent and came to nothing. */
    private void madeFiles() throws IOException {
        for (String file : List.of("picture", "export", "page", "list", "waits", "asked")) {
            store.files().store(new FileId(file), file, "application/pdf", new ByteArrayInputStream(new byte[10]));
        }
        store.outbox()
                .add(OutboxMessage.answer("answer", ANNA, Screen.of("Вот").with(new FileId("waits")), null, SPRING));
        store.outbox().add(OutboxMessage.later("brief", Kind.BRIEFING, ANNA, Map.of("file", "asked"), SPRING));
    }

    @Test
    void forgetsMadeFilesThatNothingRefersTo() throws IOException {
        spring();
        madeFiles();
        keepHouse(store, WINTER);
        checkWinter();
        for (String file : List.of("picture", "export", "page", "list")) {
            assertThat(store.files().find(new FileId(file))).as(file).isEmpty();
        }
        assertThat(store.files().find(new FileId("waits"))).isPresent();
        assertThat(store.files().find(new FileId("asked"))).isPresent();
        assertThat(store.plans().of(Municipality.WORKSPACE))
                .allSatisfy(plan -> assertThat(plan.original()).isNotNull());
    }

    @Test
    void twoNodesMayKeepHouseAtOnce() throws Exception {
        try (Store one = Store.open(new StoreOptions.Embedded(folder));
                Store other = Store.open(new StoreOptions.Embedded(folder))) {
            store = one;
            spring();
            madeFiles();
            for (int i = 0; i < 40; i++) {
                store.outbox()
                        .save(OutboxMessage.later("done" + i, Kind.NOTICE, ANNA, Map.of(), SPRING)
                                .sentAs("n" + i));
            }
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<?>> nodes = new ArrayList<>();
                for (Store node : List.of(one, other)) {
                    nodes.add(threads.submit(() -> {
                        start.await(1, TimeUnit.MINUTES);
                        keepHouse(node, WINTER);
                        return null;
                    }));
                }
                for (Future<?> node : nodes) {
                    node.get(2, TimeUnit.MINUTES);
                }
            } finally {
                threads.shutdownNow();
            }
            checkWinter();
            assertThat(store.outbox().in(OutboxMessage.State.SENT)).isEmpty();
            assertThat(store.files().find(new FileId("own"))).isPresent();
            assertThat(store.reports().find(new ReportId("draft-own"))).isPresent();
            assertThat(store.reports().find(new ReportId("draft-shared"))).isEmpty();
        }
    }

    private static void keepHouse(Repositories store, Instant now) {
        new Housekeeping(store).run(now);
    }

    @Test
    void forgetsWhatNobodyNeedsAndNothingElse() throws IOException {
        spring();
        keepHouse(store, SPRING.plus(Duration.ofDays(80)));
        assertThat(store.reports().drafts()).hasSize(2);
        assertThat(store.outbox().find("old")).isPresent();
        keepHouse(store, WINTER);
        checkWinter();
        assertThat(store.files().find(new FileId("own"))).isEmpty();
        assertThat(store.reports().find(new ReportId("draft-own"))).isEmpty();
    }

    /** Here the file came a moment ago in system time: it stays for a day, and so does the note that it is to go. */
    @Test
    void keepsHouseInTheEmbeddedStoreToo() throws IOException {
        try (Store embedded = Store.open(new StoreOptions.Embedded(folder))) {
            store = embedded;
            spring();
            keepHouse(store, WINTER);
            keepHouse(store, WINTER);
            checkWinter();
            assertThat(store.files().find(new FileId("own"))).isPresent();
            assertThat(store.reports().find(new ReportId("draft-own"))).isPresent();
            assertThat(store.reports().find(new ReportId("draft-shared"))).isEmpty();
        }
    }

    @Test
    void noDraftEverLacksItsFileWhereverTheProcessDies() throws IOException {
        boolean lived = false;
        for (int step = 1; !lived; step++) {
            store = new MemoryStore();
            spring();
            try {
                keepHouse(new CrashingStore(store, step).store(), WINTER);
                lived = true;
            } catch (CrashingStore.Crash killed) {
                assertThat(store.reports().drafts())
                        .as("death before step " + step)
                        .flatExtracting(Report::attachments)
                        .allMatch(one ->
                                store.files().find(((Attachment) one).file()).isPresent());
            }
            keepHouse(store, WINTER.plus(Duration.ofDays(1)));
            checkWinter();
            assertThat(store.files().find(new FileId("own"))).isEmpty();
        }
    }

    @Test
    void aRoundMadeAgainOnItsDayGoesOnceAlsoAfterTheHouseWasKept() {
        town().switchedOn("Карта", "2026-03-02");
        Deliveries reached = new Deliveries();
        new Node(store, MONDAY.minus(Duration.ofDays(1)), (message, done, pace) -> reached.of(message)).until(MONDAY);
        assertThat(reached.all()).isNotEmpty();
        keepHouse(store, MONDAY.plusSeconds(1));
        store.tickMarks()
                .find("round")
                .ifPresent(mark -> store.tickMarks().save(mark.upTo(MONDAY.minus(Duration.ofDays(1)))));
        new Node(store, MONDAY, (message, done, pace) -> reached.of(message)).until(MONDAY.plusSeconds(60));
        assertThat(reached.all().values())
                .allSatisfy(copies -> assertThat(copies).hasSize(1));
    }
}
