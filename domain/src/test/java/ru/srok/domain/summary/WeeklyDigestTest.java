package ru.srok.domain.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Town;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.reminder.Joining;
import ru.srok.domain.time.Ticks;

class WeeklyDigestTest {

    private final Town town = new Town();
    private final WeeklyDigest digest = new WeeklyDigest(town.store);
    private final Ticks ticks = new Ticks(List.of(digest), town.store.tickMarks());

    private void plan() {
        Joining.on(town.row("a", "до 16.04.2026", Joining.EACH), "2026-03-02");
    }

    private List<OutboxMessage> waiting() {
        return town.store.outbox().in(OutboxMessage.State.WAITING);
    }

    private List<String> daysUntil(String from, String to) {
        ticks.runUntil(Joining.at(from, 20));
        ticks.runUntil(Joining.at(to, 20));
        return waiting().stream()
                .map(message -> LocalDate.ofInstant(message.created(), ZoneId.of("Europe/Moscow"))
                        .toString())
                .toList();
    }

    @Test
    void goesToConnectedCoordinatorsAndObserversOnMonday() {
        plan();
        town.store.members().save(Member.of(new MemberId("chief"), Town.WORKSPACE, "Начальник", Role.OBSERVER, null));
        Joining.join(town, "anna", "chief", "boris", "h1");

        assertThat(daysUntil("2026-04-12", "2026-04-18")).containsExactly("2026-04-13", "2026-04-13");
        assertThat(waiting())
                .extracting(OutboxMessage::id)
                .containsExactlyInAnyOrder("digest:town:2026-04-13:anna", "digest:town:2026-04-13:chief");
        assertThat(waiting())
                .allSatisfy(message -> assertThat(message.created()).isEqualTo(Joining.at("2026-04-13", 9)));
    }

    @Test
    void waitsForTheFirstWorkingDayAfterHolidays() {
        plan();
        Joining.join(town, "anna");

        assertThat(daysUntil("2026-05-09", "2026-05-17")).containsExactly("2026-05-12");
    }

    @Test
    void isNotSentWithoutAPlanThatIsOn() {
        Joining.join(town, "anna");

        assertThat(daysUntil("2026-04-12", "2026-04-18")).isEmpty();
    }

    @Test
    void isStaleAfterAWeekAndClosedToWhoLeft() {
        plan();
        Joining.join(town, "anna");
        digest.run(Joining.at("2026-04-13", 9));
        digest.run(Joining.at("2026-04-13", 9));
        OutboxMessage message = waiting().get(0);

        assertThat(waiting()).hasSize(1);
        assertThat(digest.recipient(message, Joining.at("2026-04-15", 9))).isPresent();
        assertThat(digest.recipient(message, Joining.at("2026-04-20", 9))).isEmpty();
        town.store.members().save(town.who("anna").departed());
        assertThat(digest.recipient(message, Joining.at("2026-04-13", 9))).isEmpty();
    }
}
