package ru.srok.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Snooze;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.MemberId;

/** What somebody put off is spoken of on the day they chose. */
class PutOffRoundTest extends RoundTown {

    private void snooze(String row, String assignee, Snooze snooze) {
        Assignment one = town.assignment(row, assignee);
        save(one.withProgress(one.progress().snoozed(snooze)));
    }

    private static Snooze until(LocalDate day) {
        return new Snooze(new MemberId("boris"), MONDAY, day, false);
    }

    @Test
    void whatWasPutOffIsSpokenOfOnItsDayAndNotBefore() {
        save(town.assignment("a", "m:boris").movedTo(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 30)));
        assertThat(told("boris", MONDAY)).containsExactly("a");
        LocalDate next = MONDAY.plusDays(7);
        snooze("a", "m:boris", new Snooze(new MemberId("boris"), MONDAY, next.plusDays(1), false));

        assertThat(told("boris", next)).isEmpty();
        assertThat(told("boris", next.plusDays(1))).containsExactly("a");
    }

    @Test
    void whatWasPutOffIsSpokenOfOnceItFallsDue() {
        snooze("a", "m:boris", until(MONDAY.plusDays(14)));

        assertThat(told("boris", WEDNESDAY)).isEmpty();
        assertThat(told("boris", THURSDAY)).containsExactly("a");
    }

    @Test
    void whatOnePersonPutOffAnotherIsToldAllTheSame() {
        snooze("a", "m:boris", new Snooze(new MemberId("boris"), MONDAY.minusDays(3), WEDNESDAY, false));
        assertThat(told("boris", MONDAY)).isEmpty();
        save(town.assignment("a", "m:boris").handedTo(new MemberId("anna")));

        assertThat(told("anna", MONDAY)).containsExactly("a");
    }

    @Test
    void aReportEndsWhatWasPutOff() {
        snooze("a", "m:boris", until(WEDNESDAY));
        new Transitions(town.store)
                .move(
                        town.assignment("a", "m:boris").id(),
                        Move.REPORT_PROGRESS,
                        Transitions.Cause.system(Joining.at("2026-04-13", 9), MONDAY));

        assertThat(town.assignment("a", "m:boris").progress().snoozed()).isEmpty();
        assertThat(told("boris", WEDNESDAY)).isEmpty();
    }

    @Test
    void anEveningThatDidNotReachAnybodyIsMadeUpForInTheMorning() {
        snooze("a", "m:boris", new Snooze(new MemberId("boris"), MONDAY, MONDAY, true));
        assertThat(told("boris", TUESDAY)).containsExactly("a");

        EveningRound evening = new EveningRound(town.store);
        evening.run(Joining.at("2026-04-13", 18));
        evening.run(Joining.at("2026-04-13", 18));
        List<OutboxMessage> queued = town.store.outbox().in(OutboxMessage.State.WAITING);
        assertThat(queued).extracting(OutboxMessage::id).containsExactly("evening:town:2026-04-13:boris");
        assertThat(evening.rows(workspace(), new MemberId("boris"), MONDAY)).hasSize(1);
        town.store.outbox().save(queued.get(0).sentAs("1"));

        assertThat(told("boris", TUESDAY)).isEmpty();
    }
}
