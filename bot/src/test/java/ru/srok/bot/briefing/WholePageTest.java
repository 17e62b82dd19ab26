package ru.srok.bot.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.WORKSPACE;
import static ru.srok.bot.summary.Municipality.morning;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ru.srok.bot.summary.ScreenText;
import ru.srok.domain.briefing.Briefing;
import ru.srok.domain.briefing.PlanStanding;
import ru.srok.domain.people.Institution;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.domain.summary.Summaries;

/** What the page counts, and that it stays one page. */
class WholePageTest extends FridayDesk {

    @Test
    void isOnePageForFivePlansAndFortySchoolsThatAreLate() {
        String longest = "Организация <мониторинга> & контроля качества подготовки обучающихся ".repeat(5);
        for (int i = 5; i <= 40; i++) {
            InstitutionId school = new InstitutionId("s" + i);
            room.store()
                    .institutions()
                    .save(new Institution(school, WORKSPACE, "Школа с длинным именем № " + i, true, 0));
        }
        for (int plan = 0; plan < 3; plan++) {
            for (int i = 1; i <= 12; i++) {
                town.row("1.2.3." + i, longest, i % 2 == 0 ? "до 30.04.2026" : "до 01.04.2026", EACH_SCHOOL)
                        .row("2.2.3." + i, longest, "до 02.04.2026", Week.BORIS)
                        .row("3.2.3." + i, longest, "до 02.04.2026", Binding.NOBODY);
            }
            town.switchedOn(longest, "2026-03-02");
        }

        open();

        assertThat(page()).contains("и ещё", "Нужно ваше решение (39)", "не сдали 40 учреждений");
        ScreenText.assertFits(anna.screen());
        anna.press("Изменить строки");
        ScreenText.assertFits(anna.screen());
        anna.press("Решения: 39");
        ScreenText.assertFits(anna.screen());
    }

    @Test
    void countsAsTheSummaryDoes() {
        LocalDate today = LocalDate.parse(Week.FRIDAY);
        Briefing briefing = briefings.of(town.workspace(), morning(Week.FRIDAY));

        for (PlanStanding line : briefing.plans()) {
            PlanSummary summary = new Summaries(room.store()).of(town.workspace(), line.plan(), today);
            assertThat(line.total()).isEqualTo(summary.rows().size());
            for (RowState state : RowState.values()) {
                assertThat(line.in(state)).as(state.name()).isEqualTo(summary.rowsIn(state));
            }
        }
        assertThat(briefing.plans()).extracting(PlanStanding::week).containsExactly(1, 0);
    }

    @Test
    void writesASampleWhereItIsAskedTo() throws Exception {
        String folder = System.getProperty("srok.sample");
        Assumptions.assumeTrue(folder != null);
        open();
        try (InputStream pdf = room.store().files().open(file())) {
            Files.copy(pdf, Path.of(folder, "week.pdf"));
        }
    }
}
