package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.people.WorkspaceSettings;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.Ticks;

/** On which days a person is written to, for weekends, moved days, quiet dates, leave season and days of no service. */
class SpokenDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final Town town = new Town();
    private final BusinessClock clock = new BusinessClock(Clock.fixed(Joining.at("2026-03-31", 9), ZoneOffset.UTC));
    private final Ticks ticks = new Ticks(
            List.of(new MorningRound(town.store, new Rounds(town.store, ReminderPolicy.DEFAULT), clock)),
            town.store.tickMarks());

    record Case(
            String name,
            List<LocalDate> quiet,
            List<LocalDate> leave,
            List<LocalDate> off,
            List<LocalDate> working,
            List<LocalDate> down,
            List<LocalDate> spoken) {

        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(
                    cells[0],
                    days(cells[1]),
                    days(cells[2]),
                    days(cells[3]),
                    days(cells[4]),
                    days(cells[5]),
                    days(cells[6]));
        }

        private static List<LocalDate> days(String cell) {
            return Stream.of(cell.split(" "))
                    .filter(day -> !day.isEmpty())
                    .map(day -> LocalDate.parse("2026-" + day))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream file = Objects.requireNonNull(SpokenDaysTest.class.getResourceAsStream("spoken-days.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(Case::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void speaksOnTheseDays(Case one) {
        Joining.join(town, "boris");
        settle(one);
        Joining.on(town.row("a", "до 16.04.2026", Joining.BORIS), "2026-03-02");

        ticks.runUntil(clock.instant());
        List<LocalDate> spoken = FIRST.datesUntil(LAST)
                .filter(day -> !one.down().contains(day))
                .filter(this::isSpokenTo)
                .collect(Collectors.toList());

        assertThat(spoken).isEqualTo(one.spoken());
    }

    private void settle(Case one) {
        YearSpan leave = one.leave().isEmpty()
                ? null
                : new YearSpan(
                        MonthDay.from(one.leave().get(0)),
                        MonthDay.from(one.leave().get(1)));
        Workspace workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
        town.store
                .workspaces()
                .save(workspace.withSettings(WorkspaceSettings.defaults()
                        .withDays(one.off(), one.working())
                        .withQuiet(Quiet.NIGHTS.withDates(one.quiet()).withLeave(leave))));
    }

    /** The service runs in the afternoon; what it queues is sent at once. */
    private boolean isSpokenTo(LocalDate day) {
        clock.holdAt(day.atTime(LocalTime.of(15, 0))
                .atZone(town.store
                        .workspaces()
                        .find(Town.WORKSPACE)
                        .orElseThrow()
                        .zone())
                .toInstant());
        ticks.runUntil(clock.instant());
        List<OutboxMessage> waiting = town.store.outbox().in(OutboxMessage.State.WAITING);
        waiting.forEach(message -> {
            assertThat(message.id()).isEqualTo("round:town:" + day + ":boris");
            town.store.outbox().save(message.sentAs("1"));
        });
        return !waiting.isEmpty();
    }
}
