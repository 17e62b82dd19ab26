package ru.srok.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.storage.Store;
import ru.srok.storage.StoreOptions;

/**
 * Rounds of sixty people in real processes on the embedded store, which are killed at random and started again. Starting
 * processes takes minutes: what dies at every step within one process is tried in each run, see {@link CrashEverywhereTest}.
 */
@Tag("long")
class KilledRoundsTest {

    private static final int PEOPLE = 60;
    private static final int KILLS_IN_A_ROUND = 4;
    private static final String SUNDAY = "2026-04-12";

    /** Days on which a round is made for a row that is due on 16 April. */
    private static final List<String> DAYS = List.of(
            "2026-04-13",
            "2026-04-16",
            "2026-04-20",
            "2026-04-23",
            "2026-04-24",
            "2026-04-28",
            "2026-05-04",
            "2026-05-07");

    @TempDir
    private Path folder;

    @Test
    void twentyKillsMissNobodyAndRepeatOnlyWhatWasInFlight() throws Exception {
        kills(20, 20_260_413);
    }

    @Test
    void aHundredKillsMissNobodyAndRepeatOnlyWhatWasInFlight() throws Exception {
        for (int i = 0; i < 4; i++) {
            folder = folder.resolve("town");
            kills(25, i);
        }
    }

    private void kills(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        town();
        int done = 0;
        long repeats = 0;
        for (String day : DAYS.subList(0, (kills + KILLS_IN_A_ROUND - 1) / KILLS_IN_A_ROUND + 1)) {
            Received received = new Received();
            for (int i = 0; i < KILLS_IN_A_ROUND && done < kills; i++) {
                if (run(day, random.nextInt(PEOPLE / KILLS_IN_A_ROUND + 4), received)) {
                    done++;
                }
            }
            run(day, Integer.MAX_VALUE, received);
            received.check(keys(day));
            repeats += received.repeats();
        }
        System.out.println("Seed " + seed + ": " + done + " kills in rounds of " + PEOPLE + " people, nobody missed, "
                + repeats + " repeats");
        assertThat(done).isEqualTo(kills);
    }

    private static List<String> keys(String day) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "round:town:" + day + ":p" + i)
                .toList();
    }

    private void town() {
        try (Store store = Store.open(new StoreOptions.Embedded(folder))) {
            Municipality town = new Municipality(store);
            List<AssigneeId> all = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> {
                        town.member("p" + i, "Человек " + i, Role.ASSIGNEE, null, "");
                        town.joined("p" + i, 100 + i);
                        return AssigneeId.of(new MemberId("p" + i));
                    })
                    .toList();
            town.row("1", "Опрос", "до 16.04.2026", new Binding(all, ClosingMode.EACH, null))
                    .switchedOn("Карта", "2026-03-02");
            new Node(store, Municipality.morning(SUNDAY), (message, done, pace) -> {
                throw new AssertionError("Nothing goes out on a Sunday");
            });
        }
    }

    /** Runs the service on a morning and kills it after so many messages; returns whether it was killed before its end. */
    private boolean run(String day, int messages, Received received) throws IOException, InterruptedException {
        Instant moment = Municipality.morning(day);
        Process process = new ProcessBuilder(command(moment))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        received.started();
        boolean ended = false;
        int seen = -1;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("first ") || line.startsWith("repeat ")) {
                    received.line(line);
                }
                ended |= line.equals(RoundingProcess.DONE);
                if (++seen == messages) {
                    // By its handle: Process itself would close the stream with the last lines in it.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        }
        if (!ended) {
            received.killed();
        }
        assertThat(ended || messages < Integer.MAX_VALUE)
                .as("it ended by itself on " + day)
                .isTrue();
        return !ended;
    }

    private List<String> command(Instant moment) {
        return Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoundingProcess.class.getName(),
                        folder.toString(),
                        moment.toString())
                .toList();
    }
}
