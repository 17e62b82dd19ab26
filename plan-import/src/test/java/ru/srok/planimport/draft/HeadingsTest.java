package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.Drafts.sections;
import static ru.srok.planimport.draft.PlanDocument.aDocument;
import static ru.srok.planimport.draft.PlanDocument.aPlan;

import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.PlanDraft;

class HeadingsTest {

    @Test
    void readsHeadingsInOneCellOrTwoAndTheirDepth() {
        PlanDraft draft = read(aPlan().wide(4, "1. Работа с кадрами")
                .wide("1.1.", 3, "Обучение")
                .row("1.1.1.", "Провести сверку", "май", "Отдел кадров")
                .row("1.2.", "Аттестация", "", "")
                .row("1.2.1.", "Собрать заявки", "июль", "Методист")
                .wide(4, "2. Безопасность")
                .row("2.1.1", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(sections(draft))
                .containsExactly("1|1|Работа с кадрами", "2|1.1|Обучение", "2|1.2|Аттестация", "1|2|Безопасность");
    }

    @Test
    void readsAHeadingWithItsOwnDeadlineAsSectionAndActivity() {
        PlanDraft draft = read(aPlan().wide("1.", 3, "Работа с кадрами")
                .row("1.1.", "Провести сверку", "май", "Отдел кадров")
                .wide("2.", 3, "Безопасность")
                .row("2.1.", "Обновить уголок", "июнь", "Завхоз")
                .row("3.", "Питание", "в течение года", "Повар"));

        assertThat(sections(draft)).contains("1|3|Питание");
        assertThat(rows(draft)).contains("3|3|Питание|в течение года|Повар|");
    }

    @Test
    void completesAHeadingWhoseLastWordSlippedIntoAnotherColumn() {
        PlanDraft draft = read(aPlan().wide("1.", 3, "Работа с кадрами")
                .row("1.1.", "Провести сверку", "май", "Отдел кадров")
                .row("2.", "Безопасность учебных", "", "Помещений")
                .row("2.1.", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(sections(draft)).contains("1|2|Безопасность учебных Помещений");
        assertThat(findings(draft)).containsExactly("2|2|0|cell-shifted");
        assertThat(draft.activities()).hasSize(2);
    }

    @Test
    void joinsAHeadingThatWasTornIntoCells() {
        PlanDraft draft = read(aDocument()
                .paragraph("Мероприятия, направленные на выявление трудностей, и образовательная среда")
                .row("№", "Мероприятия", "Сроки", "Исполнители", "Результат")
                .row("", "Мероприятия, направленные на улучшение", "", "", "")
                .row("образо", "вательная среда (в школах)", "", "", "города")
                .row("1.", "Провести сверку", "май", "Отдел кадров", "Акт")
                .row("", "Мероприятия, направленные на в", "ыявление труд", "ностей", "в школах")
                .row("2.", "Собрать заявки", "июль", "Методист", "Список")
                .row("", "Мероприятия, направленные на нормати", "", "_ обеспечение", "школ")
                .row("3.", "Написать положение", "июль", "Методист", "Положение"));

        assertThat(sections(draft))
                .containsExactly(
                        "1||Мероприятия, направленные на улучшение образовательная среда (в школах) города",
                        "1||Мероприятия, направленные на выявление трудностей в школах",
                        "1||Мероприятия, направленные на нормати _ обеспечение школ");
        assertThat(findings(draft)).hasSize(3).allMatch(f -> f.endsWith("text-damaged"));
    }

    @Test
    void keepsAHeadingNumberThatLooksLikeARomanOneAndAsks() {
        PlanDraft draft = read(aPlan().wide(4, "I. Работа с кадрами")
                .wide(4, "1.1. Обучение")
                .row("1.1.1", "Провести сверку", "май", "Отдел кадров")
                .wide(4, "И. Безопасность")
                .row("2.1.1", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(sections(draft)).containsExactly("1|I|Работа с кадрами", "2|1.1|Обучение", "1|И|Безопасность");
        assertThat(findings(draft)).containsExactly("И|И|0|text-damaged");
        assertThat(draft.findings().get(0).choices()).containsExactly("II");
    }

    @Test
    void readsHeadingsInCapitalsInTheTitleColumnAndTheirSubheadings() {
        PlanDraft draft = read(aPlan().row("", "РАБОТА С КАДРАМИ", "", "")
                .row("", "Обучение", "", "")
                .row("1", "Провести сверку", "май", "Отдел кадров")
                .row("", "Аттестация", "", "")
                .row("2", "Собрать заявки", "июль", "Методист")
                .row("", "БЕЗОПАСНОСТЬ", "", "")
                .row("", "Учения", "", "")
                .row("3", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(sections(draft))
                .containsExactly("1||РАБОТА С КАДРАМИ", "2||Обучение", "2||Аттестация", "1||БЕЗОПАСНОСТЬ", "2||Учения");
    }

    @Test
    void tellsHeadingsFromActivitiesWhereBothAreCounted() {
        PlanDraft draft = read(aPlan().row("1", "Работа с кадрами", "", "")
                .row("1", "Провести сверку", "май", "Отдел кадров")
                .row("2", "Собрать заявки", "", "")
                .row("3", "Провести аттестацию", "июль", "Методист")
                .row("2", "Безопасность", "", "")
                .row("1", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(sections(draft)).containsExactly("1|1|Работа с кадрами", "1|2|Безопасность");
        assertThat(rows(draft)).contains("1|2|Собрать заявки|||");
    }

    @Test
    void readsTheNumberBehindAWordForHeadings() {
        PlanDraft draft = read(aPlan().wide(4, "Раздел I. Работа с кадрами")
                .row("1", "Провести сверку", "май", "Отдел кадров")
                .wide(4, "Раздел II. Безопасность")
                .row("1", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(sections(draft)).containsExactly("1|I|Работа с кадрами", "1|II|Безопасность");
        assertThat(findings(draft)).doesNotContain("II|1|0|number-repeated");
    }

    @Test
    void keepsADateAtTheBeginningOfAHeading() {
        PlanDraft draft = read(aPlan().wide(4, "1 сентября – День знаний")
                .row("1", "Провести линейку", "сентябрь", "Завуч")
                .wide(4, "I квартал")
                .row("2", "Обновить уголок", "март", "Завхоз"));

        assertThat(sections(draft)).containsExactly("1||1 сентября – День знаний", "1||I квартал");
    }

    @Test
    void joinsAHeadingThatGoesOnInTheNextRow() {
        PlanDraft draft = read(aPlan().wide(4, "1. Работа с кадрами и")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .wide(4, "их обучение")
                .row("1.1", "Провести сверку", "май", "Отдел кадров"));

        assertThat(sections(draft)).containsExactly("1|1|Работа с кадрами и их обучение");
        assertThat(draft.sections().get(0).continuations()).hasSize(1);
    }
}
