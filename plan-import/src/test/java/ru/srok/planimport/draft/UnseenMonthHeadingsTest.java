package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.dated;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.PlanDraft;

/** Plans whose months stand over or beside their rows. */
class UnseenMonthHeadingsTest {

    @Test
    void readsMonthsAsSectionsOfAPlanWithoutDeadlines() {
        PlanDraft draft = read(aDocument()
                .paragraph("План работы на 2025-2026 учебный год")
                .row("№", "Мероприятие", "Ответственный")
                .wide(3, "Сентябрь")
                .row("1", "Провести сверку", "Завхоз")
                .row("2", "Обновить уголок", "Методист")
                .wide(3, "Октябрь 2025 г.")
                .row("1", "Собрать заявки", "Психолог"));

        assertThat(dated(draft))
                .containsExactly(
                        "Сентябрь|month|2025-09-30", "Сентябрь|month|2025-09-30", "Октябрь 2025 г.|month|2025-10-31");
    }

    @Test
    void readsDaysUnderMonthsThatHeadSections() {
        PlanDraft draft = read(aDocument()
                .paragraph("План работы на 2025-2026 учебный год")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .wide(4, "Сентябрь")
                .row("1", "Провести сверку", "до 20", "Завхоз")
                .row("2", "Обновить уголок", "1 неделя", "Методист")
                .row("3", "Собрать заявки", "15", "Методист")
                .row("4", "Провести беседы", "в течение месяца", "Методист")
                .row("5", "Сдать отчёт", "до 5 октября", "Методист")
                .row("6", "Посетить уроки", "по графику", "Завуч"));

        assertThat(dated(draft))
                .containsExactly(
                        "до 20|date|2025-09-20",
                        "1 неделя|range|2025-09-07",
                        "15|date|2025-09-15",
                        "в течение месяца|month|2025-09-30",
                        "до 5 октября|date|2025-10-05",
                        "по графику|event|");
    }

    @Test
    void readsAMonthPrintedOnceForTheRowsBelow() {
        PlanDraft merged = read(aDocument()
                .paragraph("План работы на 2025-2026 учебный год")
                .row("Месяц", "Мероприятие", "Ответственный")
                .row("Сентябрь", "Провести сверку", "Завхоз")
                .row("^", "Обновить уголок", "Методист")
                .row("Октябрь", "Собрать заявки", "Психолог"));
        PlanDraft empty = read(aDocument()
                .paragraph("План работы на 2025-2026 учебный год")
                .row("Месяц", "Мероприятие", "Ответственный")
                .row("Сентябрь", "Провести сверку", "Завхоз")
                .row("", "Обновить уголок", "Методист")
                .row("Октябрь", "Собрать заявки", "Психолог"));

        assertThat(dated(merged))
                .containsExactly("Сентябрь|month|2025-09-30", "Сентябрь|month|2025-09-30", "Октябрь|month|2025-10-31");
        assertThat(dated(empty)).isEqualTo(dated(merged));
    }

    @Test
    void readsAMonthBesideTheDaysOfAColumnOfTheirOwn() {
        PlanDraft draft = read(aDocument()
                .paragraph("План работы на 2025-2026 учебный год")
                .row("Месяц", "Мероприятие", "Дата", "Ответственный")
                .row("Сентябрь", "Провести сверку", "1.09", "Завхоз")
                .row("^", "Обновить уголок", "15-19", "Методист")
                .row("^", "Собрать заявки", "", "Психолог")
                .row("Октябрь", "Провести беседы", "3 октября", "Методист")
                .row("", "Сдать отчёт", "последняя неделя", "Методист")
                .row("", "Посетить уроки", "12", "Завуч")
                .row("", "Выставить оценки", "по графику", "Завуч"));

        assertThat(dated(draft))
                .containsExactly(
                        "1.09|date|2025-09-01",
                        "15-19 сентября|range|2025-09-19",
                        "Сентябрь|month|2025-09-30",
                        "3 октября|date|2025-10-03",
                        "последняя неделя октября|range|2025-10-31",
                        "12 октября|date|2025-10-12",
                        "Октябрь, по графику|mixed|2025-10-31");
    }
}
