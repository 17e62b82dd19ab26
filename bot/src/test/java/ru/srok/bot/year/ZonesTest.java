package ru.srok.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Quiet;

/** Rounds in every zone of Russia and in two where clocks are changed: each occurrence once, at its hour. */
class ZonesTest {

    private static final long SEED = 11;
    private static final int SCHOOLS = 3;
    private static final int ROWS = 30;
    private static final LocalDate FIRST = LocalDate.of(YearPlan.YEAR, 1, 9);
    private static final LocalDate LAST = LocalDate.of(YearPlan.YEAR + 1, 1, 31);
    private static final LocalTime IN_THE_GAP = LocalTime.of(2, 30);

    /** The Sundays on which clocks are changed in Berlin and in New York, in the plan's year. */
    private static final List<LocalDate> CHANGES = Stream.of("2023-03-12", "2023-03-26", "2023-10-29", "2023-11-05")
            .map(LocalDate::parse)
            .toList();

    static Stream<String> zones() {
        return Stream.of(
                "Europe/Kaliningrad",
                "Europe/Moscow",
                "Europe/Samara",
                "Asia/Yekaterinburg",
                "Asia/Omsk",
                "Asia/Krasnoyarsk",
                "Asia/Irkutsk",
                "Asia/Yakutsk",
                "Asia/Vladivostok",
                "Asia/Magadan",
                "Asia/Kamchatka",
                "Europe/Berlin",
                "America/New_York");
    }

    private static YearRun year(YearTown town) {
        Random random = new Random(SEED);
        return new YearRun(town, FIRST, LAST).plan(YearPlan.invented(random).subList(0, ROWS), random);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("zones")
    void eachReminderGoesOutOnceAtEightInEveryZone(String zone) {
        tellsEachOnceAtEight(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Kaliningrad", "Asia/Kamchatka", "Europe/Berlin", "America/New_York"})
    void eachReminderGoesOutOnceAtEightInTheOutermostZones(String zone) {
        tellsEachOnceAtEight(zone);
    }

    private static void tellsEachOnceAtEight(String zone) {
        ZoneId id = ZoneId.of(zone);
        YearRun run = year(YearTown.inMemory(id, SCHOOLS));

        run.run();

        assertThat(run.expectedMessages()).isGreaterThan(100);
        assertThat(run.differences()).isEmpty();
        assertThat(run.sent).extracting(one -> one.message().id()).doesNotHaveDuplicates();
        assertThat(run.rounds())
                .allMatch(one -> one.at().atZone(id).toLocalTime().equals(LocalTime.of(8, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York"})
    void anHourThatIsLeftOutOrComesTwiceHasItsRoundOnce(String zone) {
        ZoneId id = ZoneId.of(zone);
        YearTown town = YearTown.inMemory(id, SCHOOLS);
        town.settings(IN_THE_GAP, LocalTime.of(2, 45), CHANGES);
        town.quiet(Quiet.NIGHTS.withHours(LocalTime.NOON, LocalTime.NOON));
        YearRun run = year(town);

        run.run();

        assertThat(run.differences()).isEmpty();
        assertThat(run.sent).extracting(one -> one.message().id()).doesNotHaveDuplicates();
        assertThat(run.rounds()).allSatisfy(one -> {
            LocalDate day = LocalDate.parse(one.message().references().get("date"));
            assertThat(one.at()).isEqualTo(ZonedDateTime.of(day, IN_THE_GAP, id).toInstant());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aClockThatJumpsAnHourEitherWayLosesNothingAndRepeatsNothing(long seed) {
        System.out.println("Jumps of the system clock, seed " + seed);
        YearTown town = YearTown.inMemory(ZoneId.of("Europe/Berlin"), SCHOOLS);
        Random plan = new Random(SEED);
        YearRun run = new YearRun(town, LocalDate.of(YearPlan.YEAR, 2, 20), LocalDate.of(YearPlan.YEAR, 5, 20))
                .plan(YearPlan.invented(plan).subList(0, ROWS), plan);
        Jumps jumps = new Jumps(new Random(seed));

        run.run((time, from, until) -> jumps.run(from, until, time::pass));

        assertThat(jumps.count()).isGreaterThan(50);
        assertThat(run.expectedMessages()).isGreaterThan(30);
        assertThat(run.differences()).isEmpty();
        assertThat(run.sent).extracting(one -> one.message().id()).doesNotHaveDuplicates();
        assertThat(run.sent.stream().filter(one -> one.message().kind() == OutboxMessage.Kind.DIGEST))
                .hasSize(12);
    }

    /** A system clock that is looked at every seven minutes and now and then set an hour forward or back. */
    private static final class Jumps {

        private static final Duration LOOK = Duration.ofMinutes(7);

        private final Random random;
        private Duration off = Duration.ZERO;
        private int count;

        Jumps(Random random) {
            this.random = random;
        }

        void run(Instant from, Instant until, java.util.function.Consumer<Instant> look) {
            for (Instant now = from; now.isBefore(until); now = now.plus(LOOK)) {
                if (random.nextInt(60) == 0) {
                    off = Duration.ofHours(random.nextInt(3) - 1);
                    count++;
                }
                look.accept(now.plus(off));
            }
        }

        int count() {
            return count;
        }
    }
}
