package ru.srok.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Quiet;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.Substitution;
import ru.srok.domain.reminder.LeaveAnnouncement;

/** What a morning message says. */
class RoundWordsTest extends RenderedRounds {

    @Test
    void tellsAHeadWhatIsLateAndWhatIsNear() {
        realisticPlan();

        Rendered rendered = render("h1", "2026-04-28").orElseThrow();

        Golden.assertMatches(getClass(), "head.txt", ScreenText.of(rendered.screen()));
        ScreenText.assertFits(rendered.screen());
    }

    @Test
    void tellsADepartmentsPersonTheirOwn() {
        realisticPlan();

        Rendered rendered = render("boris", MONDAY).orElseThrow();

        Golden.assertMatches(getClass(), "department.txt", ScreenText.of(rendered.screen()));
    }

    @Test
    void namesThePlanWhereThereAreTwoAndStopsAfterEightLines() {
        realisticPlan();
        for (int i = 1; i <= 9; i++) {
            town.row("5." + i, "Дело номер " + i, "до 29.04.2026", EACH_SCHOOL);
        }
        town.switchedOn("План поддержки школ с низкими результатами обучения", "2026-04-01");

        Rendered rendered = render("h1", "2026-04-28").orElseThrow();

        Golden.assertMatches(getClass(), "many.txt", ScreenText.of(rendered.screen()));
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
        Golden.assertMatches(getClass(), "two-people.txt", ScreenText.of(rendered.screen()));
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
        Golden.assertMatches(getClass(), "deputy.txt", ScreenText.of(rendered.screen()));
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

        Golden.assertMatches(getClass(), "leave.txt", all);
    }
}
