package ru.srok.bot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.up.Engines;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.report.ReportKind;

class RehearsalTest {

    private static final Instant FRIDAY = Municipality.morning("2026-04-10");

    private final MemoryStore store = new MemoryStore();
    private final Municipality town = new Municipality(store);
    private final Rehearsal rehearsal = new Rehearsal(store, Engines.real());

    private Plan plan() {
        return town.row("1", "Опрос", "до 16.04.2026", Municipality.EACH_SCHOOL)
                .row("2", "Отчёт", "до 20.12.2026", Municipality.EACH_SCHOOL)
                .switchedOn("Дорожная карта", "2026-03-02");
    }

    private static List<String> days(Forecast forecast, String who) {
        return forecast.messages().stream()
                .filter(one -> one.to().id().value().equals(who) && one.kind() == OutboxMessage.Kind.ROUND)
                .map(one -> one.day(forecast.zone()).toString())
                .toList();
    }

    @Test
    void foreseesEveryMessageOfThePlansThatAreSwitchedOn() {
        plan();
        town.joined("h1", 1).joined("anna", 9);

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 30);

        assertThat(days(forecast, "h1"))
                .containsExactly(
                        "2026-04-13",
                        "2026-04-16",
                        "2026-04-20",
                        "2026-04-23",
                        "2026-04-24",
                        "2026-04-28",
                        "2026-05-04",
                        "2026-05-07");
        assertThat(forecast.to(town.who("anna").id()))
                .extracting(Foreseen::kind)
                .contains(OutboxMessage.Kind.DIGEST);
        assertThat(forecast.to()).isEqualTo("2026-05-09");
    }

    @Test
    void countsWhatStandsBehindTheButtonToo() {
        for (int i = 1; i <= 12; i++) {
            town.row("1." + i, "Опрос", "до 16.04.2026", Municipality.EACH_SCHOOL);
        }
        town.switchedOn("Дорожная карта", "2026-03-02");
        town.joined("h1", 1);

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 7);

        assertThat(forecast.messages())
                .filteredOn(one -> one.to().id().value().equals("h1") && one.kind() == OutboxMessage.Kind.ROUND)
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.rows()).isEqualTo(12);
                    assertThat(one.screen().html()).contains("12 поручений", "ещё");
                });
    }

    @Test
    void showsWhoIsNotConnectedWhatTheyWouldGet() {
        plan();
        town.joined("h1", 1);

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 30);

        assertThat(days(forecast, "h2")).isEqualTo(days(forecast, "h1"));
        assertThat(forecast.messages())
                .filteredOn(one -> one.to().id().value().equals("h2"))
                .isNotEmpty()
                .noneMatch(one -> one.to().isConnected());
    }

    @Test
    void storesAndSendsNothing() {
        Plan plan = plan();
        town.joined("h1", 1);
        List<?> before = store.assignments().of(plan.id());

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 300);

        assertThat(forecast.messages()).isNotEmpty();
        assertThat(store.assignments().of(plan.id())).isEqualTo(before);
        assertThat(store.members().find(town.who("h2").id()).orElseThrow().isConnected())
                .isFalse();
        for (OutboxMessage.State state : OutboxMessage.State.values()) {
            assertThat(store.outbox().in(state)).isEmpty();
        }
        assertThat(store.tickMarks().find("round")).isEmpty();
    }

    @Test
    void rehearsesADraftAsIfItWereSwitchedOnNow() {
        Plan plan = plan();
        Plan draft =
                town.row("7", "Сбор", "до 22.04.2026", Municipality.EACH_SCHOOL).switchedOn("Второй", "2026-04-10");
        town.store
                .plans()
                .save(plan.withVersion(
                        store.plans().find(plan.id()).orElseThrow().version()));
        Plan second = store.plans().save(draft.withStatus(PlanStatus.CLOSED, FRIDAY));
        assertThat(days(rehearsal.of(town.workspace(), null, FRIDAY, 30), "h1")).doesNotContain("2026-04-22");

        Plan asDraft = second.withStatus(PlanStatus.DRAFT, FRIDAY);
        Forecast forecast = rehearsal.of(town.workspace(), asDraft, FRIDAY, 30);

        assertThat(days(forecast, "h1")).contains("2026-04-16", "2026-04-22");
        assertThat(forecast.to(town.who("h1").id()))
                .anyMatch(one -> one.screen().html().contains("Сбор"));
    }

    @Test
    void whatIsReportedAlreadyIsNotAskedFor() {
        plan();
        town.reported(
                "2026-04-09",
                "h1",
                ReportKind.DONE,
                "Сделано",
                town.assignment("1", "i:s1").id());

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 30);

        assertThat(days(forecast, "h1")).isEmpty();
        assertThat(days(forecast, "h2")).isNotEmpty();
    }

    @Test
    void writesToWhoStandsInForSomebodyWhoIsAway() {
        plan();
        town.member("v1", "Завуч", Role.ASSIGNEE, new InstitutionId("s1"), "");
        store.substitutions()
                .save(new Substitution(
                        new MemberId("h1"),
                        town.workspace().id(),
                        new MemberId("v1"),
                        LocalDate.of(2026, 4, 10),
                        LocalDate.of(2026, 4, 19),
                        new MemberId("anna"),
                        0));

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 14);

        assertThat(days(forecast, "v1")).containsExactly("2026-04-13", "2026-04-16");
        assertThat(days(forecast, "h1")).containsExactly("2026-04-20", "2026-04-23");
    }

    @Test
    void tellsInTheDigestWhatWasSaidThisWeek() {
        plan();
        town.reported(
                "2026-04-08",
                "h1",
                ReportKind.CANNOT,
                "Карантин",
                town.assignment("1", "i:s1").id());

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 7);

        assertThat(forecast.to(town.who("anna").id()))
                .filteredOn(one -> one.kind() == OutboxMessage.Kind.DIGEST)
                .singleElement()
                .satisfies(one -> assertThat(one.screen().html()).contains("«не успеваем» 1"));
    }

    @Test
    void knowsThatThisWeeksPageWasSentOnAlready() {
        plan();
        BriefingDraft page = BriefingDraft.of(town.workspace().id(), LocalDate.of(2026, 4, 10));
        store.briefingDrafts().save(page.sent(new MemberId("boris"), FRIDAY));

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 1);

        assertThat(forecast.to(town.who("anna").id()))
                .filteredOn(one -> one.kind() == OutboxMessage.Kind.BRIEFING)
                .singleElement()
                .satisfies(one -> assertThat(one.screen().html()).contains("Лебедев"));
    }

    @Test
    void countsByDayAndWhoGetsMost() {
        plan();
        town.reported(
                "2026-04-09",
                "h1",
                ReportKind.DONE,
                "Сделано",
                town.assignment("1", "i:s1").id());

        Forecast forecast = rehearsal.of(town.workspace(), null, FRIDAY, 30);

        assertThat(forecast.on(LocalDate.of(2026, 4, 16))).hasSize(3);
        assertThat(forecast.on(LocalDate.of(2026, 4, 18))).isEmpty();
        Load most = forecast.busiest().stream()
                .filter(load -> load.who().id().value().equals("h2"))
                .findFirst()
                .orElseThrow();
        assertThat(most.messages()).isEqualTo(8);
        assertThat(most.inAWeek()).isEqualTo(3);
    }
}
