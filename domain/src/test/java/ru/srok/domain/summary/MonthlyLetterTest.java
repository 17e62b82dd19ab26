package ru.srok.domain.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.reminder.Joining;
import ru.srok.domain.time.Ticks;

class MonthlyLetterTest {

    private final Town town = new Town();
    private final MonthlyLetter letter = new MonthlyLetter(town.store);
    private final Ticks ticks = new Ticks(List.of(letter), town.store.tickMarks());

    private void plan() {
        Joining.on(
                town.row("a", "до 16.04.2026", Joining.EACH)
                        .row("b", "до 10.05.2026", Joining.EACH)
                        .row("c", "до 29.05.2026", Joining.lead("boris", "anna")),
                "2026-04-10");
    }

    private List<OutboxMessage> waitingAfter(String day) {
        ticks.runUntil(Joining.at("2026-04-11", 7));
        ticks.runUntil(Joining.at(day, 23));
        return town.store.outbox().in(OutboxMessage.State.WAITING);
    }

    private Workspace workspace() {
        return town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
    }

    private List<String> due(String member) {
        return letter.work(town.who(member), YearMonth.of(2026, 5), LocalDate.of(2026, 4, 24)).stream()
                .flatMap(work -> work.due().stream())
                .map(one -> one.activity().value() + " " + one.due())
                .toList();
    }

    @Test
    void goesOnceToConnectedPeopleWhoHaveSomethingDueNextMonth() {
        plan();
        Joining.join(town, "h1", "boris", "anna");

        assertThat(waitingAfter("2026-04-24"))
                .extracting(OutboxMessage::id)
                .containsExactlyInAnyOrder("letter:town:2026-05:h1", "letter:town:2026-05:boris");
    }

    @Test
    void comesOnTheWorkingDayBeforeTheTwentyFifthAnHourAfterTheRound() {
        plan();
        Joining.join(town, "h1");

        assertThat(waitingAfter("2026-04-23")).isEmpty();
        assertThat(waitingAfter("2026-04-30"))
                .extracting(OutboxMessage::created)
                .containsExactly(Joining.at("2026-04-24", 9));
    }

    @ParameterizedTest
    @CsvSource({"08:00, 09:00", "18:30, 19:30", "19:30, 19:30", "23:30, 23:30"})
    void comesWithTheRoundWhereAnHourLaterIsQuiet(LocalTime round, LocalTime expected) {
        Workspace before = workspace();
        town.store.workspaces().save(before.withSettings(before.settings().withRoundAt(round)));

        assertThat(letter.nextAfter(Joining.at("2026-04-11", 7)).orElseThrow())
                .isEqualTo(LocalDate.of(2026, 4, 24)
                        .atTime(expected)
                        .atZone(before.zone())
                        .toInstant());
    }

    /** Nobody is disturbed in the leave season: its letter waits for the first round after it, while its month lasts. */
    @ParameterizedTest
    @CsvSource({
        "04-20, 04-30, 2026-05-04, 2026-05",
        "04-24, 04-26, 2026-04-27, 2026-05",
        "04-20, 05-31, 2026-06-01, 2026-06",
        "04-20, 05-24, 2026-05-25, 2026-06"
    })
    void waitsUntilTheLeaveSeasonIsOver(String from, String to, LocalDate expected, YearMonth month) {
        plan();
        Joining.join(town, "h1");
        YearSpan leave = new YearSpan(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
        Workspace before = workspace();
        town.store.workspaces().save(before.withSettings(before.settings().withQuiet(Quiet.NIGHTS.withLeave(leave))));

        Instant next = letter.nextAfter(Joining.at("2026-04-11", 7)).orElseThrow();
        letter.run(next);

        assertThat(LocalDate.ofInstant(next, before.zone())).isEqualTo(expected);
        assertThat(town.store.outbox().in(OutboxMessage.State.WAITING))
                .allSatisfy(one -> assertThat(MonthlyLetter.monthOf(one)).isEqualTo(month));
        assertThat(town.store.outbox().in(OutboxMessage.State.WAITING)).hasSize(month.getMonthValue() == 5 ? 1 : 0);
    }

    @Test
    void saysWhatIsDueInTheMonthAndStillAwaited() {
        plan();
        assertThat(due("h1")).containsExactly("b 2026-05-08");
        assertThat(due("boris")).containsExactly("c 2026-05-29");
        assertThat(due("anna")).isEmpty();

        new Transitions(town.store)
                .move(
                        town.assignment("b", "i:s1").id(),
                        Move.REPORT_DONE,
                        Transitions.Cause.system(Joining.at("2026-04-20", 10), LocalDate.of(2026, 4, 20)));

        assertThat(due("h1")).isEmpty();
    }

    @Test
    void countsWhatIsLateBeside() {
        plan();

        assertThat(letter.work(town.who("h1"), YearMonth.of(2026, 5), LocalDate.of(2026, 4, 24)))
                .map(MonthlyWork::late)
                .contains(1);
    }

    @Test
    void isForNobodyWhoLeft() {
        plan();
        Joining.join(town, "h1");
        OutboxMessage message = waitingAfter("2026-04-24").get(0);
        assertThat(letter.recipient(message)).isPresent();

        town.store.members().save(town.who("h1").departed());

        assertThat(letter.recipient(message)).isEmpty();
    }
}
