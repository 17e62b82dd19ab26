package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Rendered;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.PlanStatus;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.summary.WeeklyDigest;

class DigestRendererTest {

    private static final String MONDAY = "2026-04-27";

    private final MemoryStore store = new MemoryStore();
    private final Municipality town = new Municipality(store).joined("anna", 10);
    private final WeeklyDigest digest = new WeeklyDigest(store);
    private final DigestRenderer renderer =
            new DigestRenderer(store, digest, Pictures.drawn(store, () -> "picture0123456789"));

    private OutboxMessage queued() {
        digest.run(morning(MONDAY));
        List<OutboxMessage> waiting = store.outbox().in(OutboxMessage.State.WAITING);
        assertThat(waiting).hasSize(1);
        return waiting.get(0);
    }

    @Test
    void saysHowThingsStandWhenItIsSent() {
        town.row("1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL).switchedOn("Дорожная карта", "2026-04-01");

        assertThat(renderer.render(queued(), morning(MONDAY))
                        .orElseThrow()
                        .screen()
                        .html())
                .contains("Сводка за неделю", "Понедельник", "Дорожная карта");
    }

    @Test
    void bringsThePictureAboveIt() {
        RoadMap.in(town);

        Rendered rendered = renderer.render(queued(), morning(MONDAY)).orElseThrow();

        Golden.assertMatches(DigestRendererTest.class, "monday.txt", ScreenText.of(rendered.screen()));
        assertThat(rendered.screen().shown().flatMap(store.files()::find)).isPresent();
    }

    @Test
    void aReportOfItsOwnMorningIsInOneDigestAlone() {
        Workspace workspace = town.workspace();
        LocalTime later = LocalTime.of(9, 30);
        store.workspaces().save(workspace.withSettings(workspace.settings().withDigest(DayOfWeek.MONDAY, later)));
        town.row("1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL).switchedOn("Дорожная карта", "2026-04-01");
        town.reported(
                "2026-04-20",
                "h1",
                ReportKind.DONE,
                "",
                town.assignment("1", "i:s1").id());

        assertThat(told("2026-04-20")).contains("сдано отчётов 1");
        assertThat(told("2026-04-27")).doesNotContain("сдано отчётов");
    }

    private String told(String day) {
        return new DigestScreen(store, town.workspace(), morning(day).plusSeconds(1800))
                .all()
                .html();
    }

    @Test
    void isNotSentWhereThereIsNothingToTell() {
        town.row("1", "Итог", "до 20.12.2026", EACH_SCHOOL).switchedOn("План", "2026-04-01");
        OutboxMessage message = queued();

        assertThat(renderer.render(message, morning(MONDAY))).isEmpty();
        assertThat(renderer.render(message, morning("2026-05-01"))).isEmpty();
    }

    @Test
    void isPointlessOnceNoPlanIsOnAndAfterAWeek() {
        Plan plan =
                town.row("1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL).switchedOn("Дорожная карта", "2026-04-01");
        OutboxMessage message = queued();
        assertThat(renderer.render(message, morning("2026-05-04"))).isEmpty();

        store.plans().save(plan.withStatus(PlanStatus.CLOSED, morning(MONDAY)));

        assertThat(renderer.render(message, morning(MONDAY))).isEmpty();
    }
}
