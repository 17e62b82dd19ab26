package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Rendered;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.summary.MonthlyLetter;

class LetterRendererTest {

    private final MemoryStore store = new MemoryStore();
    private final Municipality town = new Municipality(store).joined("h1", 1).joined("boris", 2);
    private final LetterRenderer renderer = new LetterRenderer(store, new MonthlyLetter(store));

    private Optional<Rendered> render(String who, String month, String day) {
        OutboxMessage message = OutboxMessage.later(
                "key",
                OutboxMessage.Kind.LETTER,
                town.who(who).accounts().get(0),
                Map.of("member", who, "month", month),
                morning(day));
        return renderer.render(message, morning(day));
    }

    private void may() {
        Plan plan = town.row("1.1", "Анализ результатов за полугодие", "до 31.03.2026", EACH_SCHOOL)
                .row("1.2", "Мониторинг профориентации обучающихся 8–9 классов", "до 03.05.2026", EACH_SCHOOL)
                .row("1.3", "Обновить базу данных одарённых детей", "до 08.05.2026", EACH_SCHOOL)
                .row("1.4", "Кадры для работы с детьми с ОВЗ", "до 29.05.2026", EACH_SCHOOL)
                .row("1.5", "Отчёт о летнем отдыхе", "май 2026", EACH_SCHOOL)
                .row("2.1", "Совещание с заместителями директоров", "до 15.05.2026", RoadMap.BORIS)
                .switchedOn("Дорожная карта", "2026-03-20");
        town.unfold(plan, "2026-04-24");
    }

    @Test
    void tellsAHeadTheMonthWeekByWeek() {
        may();

        Rendered rendered = render("h1", "2026-05", "2026-04-24").orElseThrow();

        Golden.assertMatches(LetterRendererTest.class, "letter.txt", ScreenText.of(rendered.screen()));
        assertThat(rendered.references().get("rows").split("\n")).hasSize(3);
    }

    @Test
    void tellsADepartmentsPersonTheirOwnAndNamesThePlanWhereThereAreTwo() {
        may();
        town.row("7", "Второе дело", "до 20.05.2026", RoadMap.BORIS).switchedOn("Второй план", "2026-03-20");

        Rendered rendered = render("boris", "2026-05", "2026-04-24").orElseThrow();

        Golden.assertMatches(LetterRendererTest.class, "letter-boris.txt", ScreenText.of(rendered.screen()));
    }

    @Test
    void namesAPartOfARowByItsRow() {
        List<String> phrases = List.of("до 15.05.2026", "до 20.05.2026");
        Plan plan = town.rowWithParts("4", "Мониторинг", phrases, EACH_SCHOOL).switchedOn("Карта", "2026-03-20");
        town.unfold(plan, "2026-04-24");

        Rendered rendered = render("h1", "2026-05", "2026-04-24").orElseThrow();

        assertThat(rendered.screen().html())
                .contains("Мониторинг: Мониторинг, часть 1", "Мониторинг: Мониторинг, часть 2");
    }

    @Test
    void isPointlessOnceEverythingIsDoneOrTheMonthIsOver() {
        may();
        assertThat(render("boris", "2026-05", "2026-06-01")).isEmpty();
        assertThat(render("boris", "2026-05", "2026-05-05")).isPresent();

        town.reported(
                "2026-04-24",
                "boris",
                ReportKind.DONE,
                "",
                town.assignment("2.1", "m:boris").id());

        assertThat(render("boris", "2026-05", "2026-04-24")).isEmpty();
    }

    @Test
    void fitsWithManyRowsOfLongTitles() {
        for (int i = 1; i <= 40; i++) {
            town.row("1.2.3.4.5.6.7.8." + i, RoadMap.LONGEST, "до 15.05.2026", EACH_SCHOOL);
        }
        town.switchedOn(RoadMap.LONGEST, "2026-03-20");

        Rendered rendered = render("h1", "2026-05", "2026-04-24").orElseThrow();

        ScreenText.assertFits(rendered.screen());
        assertThat(rendered.screen().html()).contains("40 поручений", "… и ещё 25 поручений");
    }
}
