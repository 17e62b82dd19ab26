package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.Drafts.sections;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.PlanDraft;

/** Headings of plans that the five real ones do not have; what to expect was written before the program read them. */
class UnseenHeadingsTest {

    @Test
    void readsSectionsWithoutNumbersOverAllColumns() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Ответственный", "Срок")
                .wide(4, "Организационные мероприятия")
                .row("1", "Провести сверку", "Завхоз", "май")
                .wide(4, "Профилактическая работа с детьми")
                .row("2", "Обновить уголок", "Методист", "июнь"));

        assertThat(sections(draft))
                .containsExactly("1||Организационные мероприятия", "1||Профилактическая работа с детьми");
        assertThat(rows(draft))
                .containsExactly(
                        "Организационные мероприятия|1|Провести сверку|май|Завхоз|",
                        "Профилактическая работа с детьми|2|Обновить уголок|июнь|Методист|");
    }

    @Test
    void readsRomanSectionsAndNumbersWithBrackets() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .wide(4, "I. Нормативное обеспечение")
                .row("1)", "Провести сверку", "май", "Завхоз")
                .row("2)", "Обновить уголок", "июнь", "Методист")
                .wide(4, "II Работа с родителями")
                .row("1)", "Собрать заявки", "июль", "Психолог"));

        assertThat(sections(draft)).containsExactly("1|I|Нормативное обеспечение", "1|II|Работа с родителями");
        assertThat(rows(draft))
                .containsExactly(
                        "I|1)|Провести сверку|май|Завхоз|",
                        "I|2)|Обновить уголок|июнь|Методист|",
                        "II|1)|Собрать заявки|июль|Психолог|");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void readsSectionsInTheNumberAndTitleCells() {
        PlanDraft draft = read(aDocument()
                .row("№ п/п", "Мероприятия", "Срок", "Ответственный")
                .row("1", "Организационная работа", "", "")
                .row("1.1", "Провести сверку", "май", "Завхоз")
                .row("2", "Методическая работа", "", "")
                .row("2.1", "Обновить уголок", "июнь", "Методист"));

        assertThat(sections(draft)).containsExactly("1|1|Организационная работа", "1|2|Методическая работа");
        assertThat(rows(draft))
                .containsExactly("1|1.1|Провести сверку|май|Завхоз|", "2|2.1|Обновить уголок|июнь|Методист|");
    }

    @Test
    void takesThePlansTitleAboveTheHeaderForNoSection() {
        PlanDraft draft = read(aDocument()
                .wide(4, "План мероприятий по безопасности на 2025 год")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "май", "Завхоз"));

        assertThat(sections(draft)).isEmpty();
        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Завхоз|");
    }

    @Test
    void readsTasksAndGoalsInRowsOfTheirOwn() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .wide(4, "Цель: повышение качества образования")
                .wide(4, "Задача 1. Обеспечить учёт")
                .row("1.1", "Провести сверку", "май", "Завхоз")
                .wide(4, "Задача 2. Обучить работников")
                .row("2.1", "Собрать заявки", "июнь", "Методист"));

        assertThat(rows(draft))
                .containsExactly("1|1.1|Провести сверку|май|Завхоз|", "2|2.1|Собрать заявки|июнь|Методист|");
    }

    @Test
    void repeatsTheHeaderUnderEachSection() {
        PlanDraft draft = read(aDocument()
                .wide(4, "1. Кадры")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1.1", "Провести сверку", "май", "Завхоз")
                .wide(4, "2. Безопасность")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("2.1", "Обновить уголок", "июнь", "Методист"));

        assertThat(sections(draft)).containsExactly("1|1|Кадры", "1|2|Безопасность");
        assertThat(rows(draft))
                .containsExactly("1|1.1|Провести сверку|май|Завхоз|", "2|2.1|Обновить уголок|июнь|Методист|");
    }
}
