package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.Drafts.sections;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import org.junit.jupiter.api.Test;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;

class PlanTablesTest {

    @Test
    void findsTheColumnsByTheirTitlesInAnyOrder() {
        PlanDraft draft = read(aDocument()
                .row(
                        "№ п/п",
                        "Ответственный исполнитель",
                        "Наименование мероприятия",
                        "Примечание",
                        "Ожидаемый результат",
                        "Дата проведения")
                .row("1.", "Отдел кадров", "Провести сверку", "срочно", "Сверка проведена", "май"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Отдел кадров|Сверка проведена");
    }

    @Test
    void readsAHeaderOfTwoRowsAndTheRowThatNumbersColumns() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятия", "Сроки", "Исполнители", "Планируемые")
                .row("п/п", "", "реализации", "", "результаты")
                .row("1", "2", "3", "4", "5")
                .row("1.", "Провести сверку", "май", "Отдел кадров", "Акт"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Отдел кадров|Акт");
        assertThat(draft.skipped()).hasSize(3);
    }

    @Test
    void readsATableWithoutHeaderByItsContent() {
        PlanDraft draft = read(aDocument()
                .row("1", "Провести сверку списков работников", "май", "Отдел кадров")
                .row("2", "Обновить уголок безопасности", "июнь", "Завхоз")
                .row("3", "Собрать заявки на обучение", "июль", "Методист"));

        assertThat(draft.activities()).extracting(ActivityDraft::title).hasSize(3);
        assertThat(rows(draft)).contains("|2|Обновить уголок безопасности|июнь|Завхоз|");
    }

    @Test
    void refusesADocumentWithoutAPlanTable() {
        PlanDocument document = aDocument()
                .paragraph("Состав комиссии")
                .row("№", "Фамилия", "Должность")
                .row("1", "Первый", "слесарь");

        assertThat(new DraftReader(DeadlineGrammar.russian()).read(document.build()))
                .isEmpty();
    }

    @Test
    void readsSeveralTablesWithHeadingsBetweenThemAsOnePlan() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2022 год")
                .paragraph("1. Работа с кадрами")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "май", "Отдел кадров")
                .paragraph("2. Безопасность")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Обновить уголок", "июнь", "Завхоз")
                .paragraph("Приложение")
                .row("Школа", "Телефон")
                .row("Первая", "22-33-44"));

        assertThat(sections(draft)).containsExactly("1|1|Работа с кадрами", "1|2|Безопасность");
        assertThat(rows(draft))
                .containsExactly("1|1|Провести сверку|май|Отдел кадров|", "2|1|Обновить уголок|июнь|Завхоз|");
        assertThat(draft.skipped()).extracting(s -> s.reason().code()).contains("other-table", "preamble");
    }

    @Test
    void takesTheResultBesideOtherColumnsOfThatKind() {
        PlanDraft draft = read(aDocument()
                .row("Направление", "Мероприятие", "Вид документа", "Срок", "Ответственный", "Ожидаемый результат")
                .row("Кадры", "Провести сверку", "акт", "май", "Отдел кадров", "Сверка проведена"));

        assertThat(rows(draft)).containsExactly("||Провести сверку|май|Отдел кадров|Сверка проведена");
    }

    @Test
    void goesOnWithATableWithoutHeaderOfTheSameWidth() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "май", "Отдел кадров")
                .newTable()
                .row("2", "Обновить уголок", "июнь", "Завхоз")
                .newTable()
                .row("Школа", "Адрес", "Телефон")
                .row("Первая", "Лесная, 1", "22-33-44"));

        assertThat(draft.activities()).extracting(ActivityDraft::number).containsExactly("1", "2");
        assertThat(draft.skipped()).extracting(s -> s.reason().code()).contains("other-table");
    }

    @Test
    void readsAPlanWithoutAColumnOfDeadlines() {
        PlanDraft draft = read(
                aDocument().row("№", "Содержание работы", "Исполнители").row("1", "Провести сверку", "Отдел кадров"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку||Отдел кадров|");
    }

    @Test
    void takesNoActivityForARepeatedHeader() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Наименование мероприятия в новом положении", "Срок до мая", "Ответственный за сайт")
                .row("2", "Обновить уголок", "июнь", "Завхоз"));

        assertThat(draft.activities()).hasSize(2);
    }
}
