package ru.srok.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.reminder.LeaveAnnouncement;
import ru.srok.domain.reminder.MorningRound;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.reminder.Rounds;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.time.BusinessClock;
import ru.srok.domain.time.Ticks;

class RoundRendererTest {

    private static final String MONDAY = "2026-04-27";

    private final MemoryStore store = new MemoryStore();
    private final Municipality town = new Municipality(store).joined("h1", 1).joined("boris", 2);
    private final Rounds rounds = new Rounds(store, ReminderPolicy.DEFAULT);
    private final MorningRound round = new MorningRound(store, rounds, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final RoundRenderer renderer = new RoundRenderer(store, rounds, round);

    private Plan realisticPlan() {
        return town.row("2.3.8", "Профориентация детей-инвалидов за 1 квартал", "до 20.04.2026", EACH_SCHOOL)
                .row("1.4.5", "Мониторинг профориентации обучающихся 8–9 классов", "до 30.04.2026", EACH_SCHOOL)
                .row("1.2.1", "Отчёт о питании", "до 23.04.2026", EACH_SCHOOL)
                .row("1.3.12", "Обновить базу данных одарённых детей", "до 08.05.2026", EACH_SCHOOL)
                .row("2.3.7", "Кадры для работы с детьми с ОВЗ", "до 12.05.2026", EACH_SCHOOL)
                .row("3.1", "Совещание", "до 30.04.2026", department())
                .switchedOn("Дорожная карта <МСОКО>", "2026-04-01");
    }

    private static Binding department() {
        return new Binding(List.of(AssigneeId.of(new MemberId("boris"))), ClosingMode.LEAD, null);
    }

    private OutboxMessage message(String who, String day) {
        return OutboxMessage.later(
                "key",
                OutboxMessage.Kind.ROUND,
                town.who(who).accounts().get(0),
                Map.of("member", who, "date", day),
                morning(day));
    }

    private Optional<Rendered> render(String who, String day) {
        return renderer.render(message(who, day), morning(day));
    }

    @Test
    void tellsAHeadWhatIsLateAndWhatIsNear() {
        realisticPlan();

        Rendered rendered = render("h1", "2026-04-28").orElseThrow();

        Golden.assertMatches(RoundRendererTest.class, "head.txt", ScreenText.of(rendered.screen()));
        ScreenText.assertFits(rendered.screen());
    }

    @Test
    void tellsADepartmentsPersonTheirOwn() {
        realisticPlan();

        Rendered rendered = render("boris", MONDAY).orElseThrow();

        Golden.assertMatches(RoundRendererTest.class, "department.txt", ScreenText.of(rendered.screen()));
    }

    @Test
    void namesThePlanWhereThereAreTwoAndStopsAfterEightLines() {
        realisticPlan();
        for (int i = 1; i <= 9; i++) {
            town.row("5." + i, "Дело номер " + i, "до 29.04.2026", EACH_SCHOOL);
        }
        town.switchedOn("План поддержки школ с низкими результатами обучения", "2026-04-01");

        Rendered rendered = render("h1", "2026-04-28").orElseThrow();

        Golden.assertMatches(RoundRendererTest.class, "many.txt", ScreenText.of(rendered.screen()));
        assertThat(rendered.references().get("rows").split("\n")).hasSize(8);
    }

    @Test
    void namesTheRowsInTheOrderShown() {
        realisticPlan();

        Rendered rendered = render("h1", "2026-04-28").orElseThrow();

        assertThat(rendered.references().get("rows").split("\n"))
                .startsWith(town.assignment("2.3.8", "i:s1").id().value())
                .hasSize(5);
        assertThat(rendered.references()).containsEntry("date", "2026-04-28").containsEntry("member", "h1");
    }

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

    @Test
    void fitsWithTheLongestTitles() {
        String longest = "Очень <длинное> название & ещё ".repeat(10);
        for (int i = 1; i <= 12; i++) {
            town.row("1.2.3.4.5.6.7.8.9.10.11." + i, longest, "до 29.04.2026", EACH_SCHOOL);
        }
        town.switchedOn(longest, "2026-04-01");
        town.row("9", longest, "до 29.04.2026", EACH_SCHOOL).switchedOn(longest, "2026-04-02");

        ScreenText.assertFits(render("h1", MONDAY).orElseThrow().screen());
    }

    @Test
    void twoPeopleOfOneAccountGetOneMessage() {
        realisticPlan();
        store.members().save(town.who("boris").disconnected());
        AccountId account = town.who("h1").accounts().get(0);
        new ru.srok.domain.people.Joining(store).connect(account, town.who("boris"));
        Instant due = Instant.parse("2026-04-27T05:00:00Z");

        round.run(due);
        round.run(due);

        List<OutboxMessage> queued = store.outbox().in(OutboxMessage.State.WAITING);
        assertThat(queued).extracting(OutboxMessage::id).containsExactly("round:town:2026-04-27:boris");
        Rendered rendered = renderer.render(queued.get(0), due).orElseThrow();
        ScreenText.assertFits(rendered.screen());
        Golden.assertMatches(RoundRendererTest.class, "two-people.txt", ScreenText.of(rendered.screen()));
    }

    @Test
    void tellsADeputyWhoseRowsTheseAre() {
        realisticPlan();
        town.member("zoya", "Зимина Зоя Олеговна", Role.ASSIGNEE, new InstitutionId("s1"), "");
        town.joined("zoya", 5);
        store.substitutions()
                .save(new Substitution(
                        new MemberId("h1"),
                        Municipality.WORKSPACE,
                        new MemberId("zoya"),
                        LocalDate.parse(MONDAY),
                        LocalDate.parse("2026-05-08"),
                        new MemberId("h1"),
                        0));

        assertThat(render("h1", "2026-04-28")).isEmpty();
        Rendered rendered = render("zoya", "2026-04-28").orElseThrow();

        ScreenText.assertFits(rendered.screen());
        Golden.assertMatches(RoundRendererTest.class, "deputy.txt", ScreenText.of(rendered.screen()));
    }

    @Test
    void announcesTheLeaveSeason() {
        town.row("1.1", "Отчёт о лете", "до 10.07.2026", EACH_SCHOOL).switchedOn("План", "2026-06-01");
        store.workspaces()
                .save(town.workspace()
                        .withSettings(town.workspace()
                                .settings()
                                .withQuiet(
                                        Quiet.NIGHTS.withLeave(new YearSpan(MonthDay.of(7, 1), MonthDay.of(7, 31))))));
        town.joined("anna", 9);
        new LeaveAnnouncement(store).run(Instant.parse("2026-06-24T05:00:00Z"));
        LeaveRenderer leave = new LeaveRenderer(store, round);

        String all = store.outbox().in(OutboxMessage.State.WAITING).stream()
                .map(one -> leave.render(one, morning("2026-06-24")).orElseThrow())
                .map(one -> ScreenText.of(one.screen()))
                .sorted()
                .collect(Collectors.joining("---\n"));

        Golden.assertMatches(RoundRendererTest.class, "leave.txt", all);
    }
}
