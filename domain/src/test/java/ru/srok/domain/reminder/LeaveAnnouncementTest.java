package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.time.Ticks;

class LeaveAnnouncementTest {

    private static final YearSpan JULY = new YearSpan(MonthDay.of(Month.JULY, 1), MonthDay.of(Month.JULY, 31));

    private final Town town = new Town();
    private final LeaveAnnouncement announcement = new LeaveAnnouncement(town.store);
    private final Ticks ticks = new Ticks(List.of(announcement), town.store.tickMarks());

    private void leave(YearSpan span) {
        Workspace workspace = town.store.workspaces().find(Town.WORKSPACE).orElseThrow();
        town.store
                .workspaces()
                .save(workspace.withSettings(workspace.settings().withQuiet(Quiet.NIGHTS.withLeave(span))));
    }

    private List<String> announced() {
        return town.store.outbox().in(OutboxMessage.State.WAITING).stream()
                .map(OutboxMessage::id)
                .toList();
    }

    @Test
    void tellsTheCoordinatorAndWhoHasRowsInItOnceAWeekBefore() {
        leave(JULY);
        Joining.join(town, "anna", "boris", "h1");
        Joining.on(town.row("a", "до 10.07.2026", Joining.BORIS).row("b", "до 28.08.2026", Joining.EACH), "2026-06-01");
        ticks.runUntil(Joining.at("2026-06-01", 9));

        ticks.runUntil(Joining.at("2026-06-24", 7));
        assertThat(announced()).isEmpty();
        ticks.runUntil(Joining.at("2026-08-31", 9));

        assertThat(announced()).containsExactlyInAnyOrder("leave:2026-07-01:anna", "leave:2026-07-01:boris");
        assertThat(town.store.outbox().in(OutboxMessage.State.WAITING))
                .allSatisfy(message -> assertThat(message.created()).isEqualTo(Joining.at("2026-06-24", 8)));
    }

    @Test
    void aDayOffMovesItToTheWorkingDayBefore() {
        leave(new YearSpan(MonthDay.of(Month.JUNE, 19), MonthDay.of(Month.JULY, 31)));
        Joining.join(town, "anna");
        ticks.runUntil(Joining.at("2026-06-01", 9));

        ticks.runUntil(Joining.at("2026-06-11", 9));

        assertThat(announced()).containsExactly("leave:2026-06-19:anna");
    }

    @Test
    void withoutALeaveSeasonNothingIsEverDue() {
        assertThat(announcement.nextAfter(Joining.at("2026-06-01", 9))).isEmpty();
    }
}
