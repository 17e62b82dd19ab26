package ru.srok.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Rendered;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.Ticks;

/** What is still to be said when a morning message is sent. */
class TimelyRoundsTest extends RenderedRounds {

    @Test
    void isPointlessOnAnotherDay() {
        realisticPlan();

        assertThat(renderer.render(message("h1", MONDAY), morning("2026-04-28")))
                .isEmpty();
    }

    @Test
    void isPointlessOnceEverythingIsReported() {
        town.row("1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL).switchedOn("План", "2026-04-01");
        assertThat(render("h1", MONDAY)).isPresent();

        town.reported(
                MONDAY, "h1", ReportKind.DONE, "", town.assignment("1", "i:s1").id());

        assertThat(render("h1", MONDAY)).isEmpty();
    }

    @Test
    void isPointlessOnceThePlanIsClosedOrTheAccountIsSomebodyElses() {
        Plan plan = realisticPlan();
        OutboxMessage before = message("h1", MONDAY);
        store.members().save(town.who("h1").disconnected());
        assertThat(renderer.render(before, morning(MONDAY))).isEmpty();

        town.joined("h2", 3);
        assertThat(render("h2", MONDAY)).isPresent();
        store.plans().save(store.plans().find(plan.id()).orElseThrow().withStatus(PlanStatus.CLOSED, morning(MONDAY)));
        assertThat(render("h2", MONDAY)).isEmpty();
    }

    @Test
    void afterMissedMorningsOneMessageSaysWhatStillMatters() {
        town.row("1", "Мониторинг", "до 16.04.2026", EACH_SCHOOL).switchedOn("План", "2026-04-01");
        BusinessClock clock = new BusinessClock(Clock.fixed(morning("2026-04-12"), ZoneOffset.UTC));
        Ticks ticks = new Ticks(List.of(new MorningRound(store, rounds, clock)), store.tickMarks());
        ticks.runUntil(clock.instant());
        clock.holdAt(morning("2026-04-15"));

        ticks.runUntil(clock.instant());

        List<OutboxMessage> queued = store.outbox().in(OutboxMessage.State.WAITING);
        assertThat(queued).extracting(OutboxMessage::id).containsExactly("round:town:2026-04-15:h1");
        assertThat(renderer.render(queued.get(0), clock.instant())).isPresent();
    }

    @Test
    void remembersOncePerDayOfWhatItSpoke() {
        realisticPlan();
        Instant now = morning(MONDAY);
        Rendered rendered = render("h1", MONDAY).orElseThrow();
        OutboxMessage sent = message("h1", MONDAY).sending(rendered.screen(), rendered.references());

        renderer.sent(sent, now);
        renderer.sent(sent, now);

        Assignment spokenOf = town.assignment("2.3.8", "i:s1");
        assertThat(spokenOf.progress().reminded()).isEqualTo(1);
        assertThat(town.assignment("2.3.8", "i:s2").progress().reminded()).isZero();
    }
}
