package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.PlanDocument.aDocument;
import static ru.srok.planimport.draft.PlanDocument.aPlan;

import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;

class ActivityRowsTest {

    @Test
    void joinsARowThatGoesOnAfterAPageBreak() {
        PlanDraft draft = read(aPlan().row("1.", "Провести сверку", "май", "Отдел кадров")
                .row("2.", "Обновить уголок безопасности", "июнь", "Завхоз")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("", "в каждом здании", "", "и сторож")
                .row("3.", "Собрать заявки", "июль", "Методист"));

        assertThat(rows(draft)).contains("|2|Обновить уголок безопасности в каждом здании|июнь|Завхоз и сторож|");
        assertThat(draft.activities().get(1).continuations()).hasSize(1);
        assertThat(draft.skipped()).hasSize(3);
    }

    @Test
    void asksAboutMissingAndRepeatedNumbersOnly() {
        PlanDraft draft = read(aPlan().row("1.", "Провести сверку", "май", "Отдел кадров")
                .row("1.", "Обновить уголок", "июнь", "Завхоз")
                .row("", "Собрать заявки", "июль", "Методист")
                .row("7.", "Написать отчёт", "август", "Методист"));

        assertThat(findings(draft)).containsExactly("|1|0|number-repeated", "||0|number-missing");
    }

    @Test
    void readsNumbersOfManyShapesAndThoseInTheTitle() {
        PlanDraft draft = read(aDocument()
                .row("Мероприятие", "Срок", "Ответственный")
                .row("1.1) Провести сверку", "май", "Отдел кадров")
                .row("1.2) Обновить уголок", "июнь", "Завхоз"));
        PlanDraft cells = read(aPlan().row("№1", "Провести сверку", "май", "Отдел кадров")
                .row("п.2", "Обновить уголок", "июнь", "Завхоз")
                .row("3 .", "Собрать заявки", "июль", "Методист"));

        assertThat(draft.activities()).extracting(ActivityDraft::number).containsExactly("1.1)", "1.2)");
        assertThat(draft.activities().get(0).title()).isEqualTo("Провести сверку");
        assertThat(cells.activities()).extracting(ActivityDraft::number).containsExactly("№1", "п.2", "3");
    }

    @Test
    void takesOverMergedCellsAndTheSameAsAbove() {
        PlanDraft draft = read(aPlan().row("1.", "Провести сверку", "май", "Отдел кадров")
                .row("2.", "Обновить уголок", "^", "^")
                .row("3.", "Собрать заявки", "-//-", "то же")
                .row("4.", "Написать отчёт", "-", "Методист"));

        assertThat(draft.activities().get(1).deadline().phrase()).isEqualTo("май");
        assertThat(draft.activities().get(1).responsiblesPrinted()).isEqualTo("Отдел кадров");
        assertThat(draft.activities().get(2).deadline().phrase()).isEqualTo("-//-");
        assertThat(draft.activities().get(2).responsiblesPrinted()).isEqualTo("Отдел кадров");
        assertThat(findings(draft)).containsExactly("|4|0|deadline-missing");
    }

    @Test
    void sortsWhatStandsBelowThePlanInTheSameSheet() {
        PlanDraft draft = read(aPlan().row("1.", "Провести сверку", "май", "Отдел кадров")
                .row("Применяемые сокращения:")
                .row("ОК - отдел кадров")
                .row("Директор")
                .row("И.О. Петров"));

        assertThat(draft.sections()).isEmpty();
        assertThat(draft.skipped())
                .extracting(s -> s.reason().code())
                .containsExactly(
                        "preamble", "table-header", "abbreviations", "abbreviations", "signature", "signature");
    }

    @Test
    void joinsRowsThatGoOnWithAListMarkOrABrokenSentence() {
        PlanDraft draft = read(aPlan().row("1.", "Проверить: - склады;", "ежемесячно", "Завхоз")
                .row("", "- подвалы", "", "")
                .row("2.", "Собрать заявки на", "июль", "Методист")
                .row("", "ОГЭ и ЕГЭ", "", "")
                .row("3.", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(draft.activities())
                .extracting(ActivityDraft::title)
                .containsExactly("Проверить: - склады; - подвалы", "Собрать заявки на ОГЭ и ЕГЭ", "Обновить уголок");
    }

    @Test
    void givesALoneNumberToTheRowBelow() {
        PlanDraft draft = read(aPlan().row("1.", "Провести сверку", "май", "Отдел кадров")
                .row("2.", "", "", "")
                .row("", "Обновить уголок", "июнь", "Завхоз")
                .row("3.", "Собрать заявки", "июль", "Методист"));

        assertThat(rows(draft)).contains("|2|Обновить уголок|июнь|Завхоз|");
        assertThat(draft.activities().get(1).place().row()).isEqualTo(3);
    }

    @Test
    void keepsPlainAndDeepNumbersSideBySide() {
        PlanDraft draft = read(aPlan().row("1", "Провести сверку", "май", "Отдел кадров")
                .row("3", "Обновить уголок", "июнь", "Завхоз")
                .wide(4, "1.1. Обучение")
                .row("1.1.1", "Собрать заявки", "июль", "Методист")
                .row("1.1.4.", "Написать отчёт", "август", "Методист"));

        assertThat(draft.activities()).extracting(ActivityDraft::number).containsExactly("1", "3", "1.1.1", "1.1.4");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void readsAMonthInTheHeadingWhereTheDeadlineCellIsEmpty() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2022 год")
                .row("№", "Мероприятие", "Ответственный")
                .wide(3, "Май")
                .row("1", "Провести сверку", "Отдел кадров")
                .row("2", "9 Мая: митинг", "Завуч"));

        assertThat(rows(draft))
                .containsExactly("Май|1|Провести сверку|Май|Отдел кадров|", "Май|2|9 Мая: митинг|Май|Завуч|");
        assertThat(findings(draft)).isEmpty();
    }
}
