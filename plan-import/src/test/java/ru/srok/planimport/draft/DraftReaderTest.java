package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.PlanDocument.aDocument;
import static ru.srok.planimport.draft.PlanDocument.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.SectionDraft;

class DraftReaderTest {

    static PlanDraft read(PlanDocument document) {
        return new DraftReader(new SmallGrammar()).read(document.build()).orElseThrow();
    }

    static List<String> rows(PlanDraft draft) {
        return draft.activities().stream()
                .map(a -> a.heading().map(SectionDraft::key).orElse("") + "|" + a.number() + "|" + a.title() + "|"
                        + a.deadline().phrase() + "|" + a.responsiblesPrinted() + "|" + a.result())
                .toList();
    }

    static List<String> sections(PlanDraft draft) {
        return draft.sections().stream()
                .map(s -> s.level() + "|" + s.number().orElse("") + "|" + s.title())
                .toList();
    }

    static List<String> findings(PlanDraft draft) {
        return draft.findings().stream()
                .map(f -> f.sectionKey() + "|" + f.number() + "|" + f.subIndex() + "|"
                        + f.code().code())
                .toList();
    }

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

        assertThat(new DraftReader(new SmallGrammar()).read(document.build())).isEmpty();
    }

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
}
