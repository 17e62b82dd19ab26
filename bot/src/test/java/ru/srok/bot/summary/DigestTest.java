package ru.srok.bot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.bot.Golden;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.plan.Binding;

/** The digest on demand, and the lists behind its figures. */
class DigestTest extends SummaryRoom {

    @Test
    void sumsUpTheWeek() {
        RoadMap.in(town);

        anna.command("digest");

        assertReads("digest.txt");
        assertThat(anna.screen().shown().flatMap(room.store().files()::find)).isPresent();
    }

    @Test
    void eachFigureLeadsToItsListAndBack() {
        RoadMap.in(town);
        anna.command("digest");
        String digest = ScreenText.of(anna.screen());
        List<String> lists = new ArrayList<>();
        List<String> labels =
                anna.labels().stream().filter(label -> label.matches(".* \\d+")).toList();

        for (String label : labels) {
            anna.press(label);
            lists.add(ScreenText.of(anna.screen()));
            anna.press("Назад");
            assertThat(ScreenText.of(anna.screen())).isEqualTo(digest);
        }

        assertThat(labels).hasSize(7);
        Golden.assertMatches(getClass(), "digest-lists.txt", String.join("\n", lists));
    }

    @Test
    void everyListIsAsLongAsItsButtonSays() {
        RoadMap.in(town);
        anna.command("digest");

        for (Button button : figures(anna.screen())) {
            anna.pressed("1", button.action());
            long listed = anna.screen()
                    .html()
                    .lines()
                    .filter(line -> line.matches("\\d+\\) .*"))
                    .count();
            assertThat(button.label()).endsWith(" " + listed);
        }
    }

    private static List<Button> figures(Screen screen) {
        return screen.rows().stream()
                .flatMap(List::stream)
                .filter(button -> button.label().matches(".* \\d+"))
                .toList();
    }

    @Test
    void aDayOffIsShownAsTheWorkingDayBeforeAlsoWhereARowIsNobodys() {
        town.row("1", "Дело школ", "до 26.04.2026", EACH_SCHOOL)
                .row("2", "Ничьё дело", "до 03.05.2026", Binding.NOBODY)
                .switchedOn("План", "2026-04-20");

        anna.command("digest");

        assertThat(ScreenText.of(anna.screen()))
                .contains("• Дело школ, до пт 24 апреля (п. 1), сдали 0 из 4")
                .contains("• Ничьё дело, до чт 30 апреля (п. 2), никому не поручено");
    }

    @Test
    void aRowWithPartsIsOneRowInTheWorstStateOfItsParts() {
        town.rowWithParts("1", "Семинары", List.of("до 10.04.2026", "до 30.04.2026", "ежегодно"), EACH_SCHOOL)
                .row("2", "Дело", "до 20.12.2026", EACH_SCHOOL)
                .switchedOn("План", "2026-03-20");

        anna.command("status");

        assertThat(anna.screen().html()).contains("Строк плана 2:</b> срок впереди 1, просрочено 1");
        anna.press("Просрочено 1");
        anna.press("1");
        assertReads("parts.txt");
    }

    @Test
    void severalPlansLeadEachToItsOwn() {
        RoadMap.in(town);
        town.row("1", "Дело", "до 30.04.2026", EACH_SCHOOL).switchedOn("Второй план", "2026-03-02");

        anna.command("digest");
        String all = ScreenText.of(anna.screen());
        anna.press("Второй план");
        assertThat(ScreenText.of(anna.screen()))
                .contains("<b>Второй план</b>", "Дело, до чт 30 апреля")
                .doesNotContain("Дорожная карта");
        anna.press("Сводка по всем планам");

        assertThat(ScreenText.of(anna.screen())).isEqualTo(all);
        assertReads("digest-plans.txt");
    }

    @Test
    void sumsUpManyPlansInOneMessage() {
        for (int plan = 0; plan < 10; plan++) {
            for (int i = 1; i <= 6; i++) {
                town.row("1.2.3.4.5.6.7.8.9.10." + i, RoadMap.LONGEST, "до 28.04.2026", EACH_SCHOOL)
                        .row("2.2.3.4.5.6.7.8.9.10." + i, RoadMap.LONGEST, "до 10.04.2026", EACH_SCHOOL);
            }
            town.switchedOn(RoadMap.LONGEST, "2026-03-02");
        }

        anna.command("digest");

        ScreenText.assertFits(anna.screen());
        assertThat(anna.screen().html()).endsWith("… и ещё 2 плана");
    }

    @Test
    void drawsAPlanOnDemand() {
        RoadMap.in(town);
        anna.command("status").press("Картинка");

        assertThat(anna.screen().html().replace('\u00a0', ' '))
                .isEqualTo("<b>Дорожная карта &lt;МСОКО&gt;</b>\nПятница, 24 апреля. 14 % исполнено");
        assertThat(anna.screen().shown().flatMap(room.store().files()::find))
                .hasValueSatisfying(file -> assertThat(file.mime()).isEqualTo("image/png"));
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(anna.command("digest").screen().html()).contains("сводка пуста");
    }
}
