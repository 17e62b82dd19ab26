package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.dated;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.domain.plan.PlanDraft;

/** Plans that say when by the place of a mark: under a month, a quarter or a year. */
class UnseenCalendarLayoutsTest {

    @ParameterizedTest
    @ValueSource(strings = {"+", "х", "X", "V", "√", "*", "●", "да"})
    void readsMarksUnderMonths(String mark) {
        PlanDraft draft = read(aDocument()
                .paragraph("Циклограмма работы на 2025-2026 учебный год")
                .row("№", "Мероприятие", "Сентябрь", "Октябрь", "Ноябрь", "Май", "Ответственный")
                .row("1", "Провести сверку", mark, "", "", mark, "Завхоз")
                .row("2", "Обновить уголок", "", mark, "-", "", "Методист"));

        assertThat(dated(draft))
                .containsExactly("Сентябрь, Май|month|2025-09-30 2026-05-31", "Октябрь|month|2025-10-31");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void readsShortAndRomanNamesOfMonths() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2025-2026 учебный год")
                .row("№", "Мероприятие", "IX", "X", "XI", "XII", "I", "Отв.")
                .row("1", "Провести сверку", "+", "", "", "", "+", "Завхоз")
                .newTable()
                .row("№", "Мероприятие", "сент.", "окт.", "нояб.", "дек.", "янв.", "Отв.")
                .row("2", "Обновить уголок", "", "+", "", "", "", "Методист"));

        assertThat(dated(draft))
                .containsExactly("сентябрь, январь|month|2025-09-30 2026-01-31", "окт.|month|2025-10-31");
    }

    @Test
    void readsMonthsUnderATitleOfDeadlinesAndOfTheirYears() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2025-2026 учебный год")
                .row("№", "Мероприятие", "2025 год", "", "", "2026 год", "", "Ответственный")
                .row("", "", "сентябрь", "октябрь", "декабрь", "март", "май", "")
                .row("1", "Провести сверку", "", "+", "", "", "+", "Завхоз"));
        PlanDraft titled = read(aDocument()
                .paragraph("План на 2025 год")
                .row("№", "Мероприятие", "Сроки проведения", "", "", "", "Ответственный")
                .row("", "", "I кв.", "II кв.", "III кв.", "IV кв.", "")
                .row("1", "Провести сверку", "", "+", "", "+", "Завхоз"));

        assertThat(dated(draft)).containsExactly("октябрь, май|month|2025-10-31 2026-05-31");
        assertThat(dated(titled)).containsExactly("II кв., IV кв.|range|2025-06-30 2025-12-31");
    }

    @Test
    void readsDaysAndWordsUnderMonths() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2025-2026 учебный год")
                .row("№", "Мероприятие", "Сентябрь", "Октябрь", "Ноябрь", "Ответственный")
                .row("1", "Провести сверку", "до 20", "15.10", "", "Завхоз")
                .row("2", "Обновить уголок", "", "1 неделя", "", "Методист")
                .row("3", "Собрать заявки", "", "", "отчёт", "Психолог")
                .row("4", "Сдать отчёт", "", "до 5 числа", "", "Психолог"));

        assertThat(dated(draft))
                .containsExactly(
                        "до 20 сентября, 15.10|date|2025-09-20 2025-10-15",
                        "1 неделя октября|range|2025-10-07",
                        "Ноябрь (отчёт)|month|2025-11-30",
                        "до 5 октября|date|2025-10-05");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void asksAboutABareNumberUnderAMonth() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2025-2026 учебный год")
                .row("№", "Мероприятие", "Сентябрь", "Октябрь", "Ноябрь", "Ответственный")
                .row("1", "Провести сверку", "15", "", "", "Завхоз")
                .row("2", "Обновить уголок", "", "", "", "Методист"));

        assertThat(dated(draft)).containsExactly("Сентябрь (15)|month|2025-09-30", "|missing|");
        assertThat(findings(draft)).containsExactly("|1|0|deadline-ambiguous", "|2|0|deadline-missing");
    }

    @Test
    void readsMarksUnderYearsAsTheYear() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2024-2026 годы")
                .row("№", "Мероприятие", "Срок реализации", "", "", "Ответственный")
                .row("", "", "2024", "2025", "2026", "")
                .row("1", "Провести сверку", "+", "", "+", "Завхоз")
                .row("2", "Обновить уголок", "", "до 1 марта", "", "Методист")
                .row("3", "Купить краску", "", "150,0", "", "Завхоз"));

        assertThat(dated(draft).subList(0, 2))
                .containsExactly(
                        "2024 год, 2026 год|range|2024-12-31 2026-12-31", "2025 год, до 1 марта|date|2025-03-01");
        assertThat(dated(draft).get(2)).isEqualTo("|missing|");
        assertThat(findings(draft)).containsExactly("|3|0|deadline-missing");
    }

    @Test
    void takesSumsUnderYearsForNoDeadlines() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2024-2026 годы")
                .row("№", "Мероприятие", "Срок", "Финансирование, тыс. руб.", "", "", "Ответственный")
                .row("", "", "", "2024", "2025", "2026", "")
                .row("1", "Провести сверку", "май 2025 г.", "100", "200", "+", "Завхоз"));

        assertThat(dated(draft)).containsExactly("май 2025 г.|month|2025-05-31");
    }

    @Test
    void leavesTablesOfFiguresByYearsAndMonthsAlone() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "май", "Завхоз")
                .newTable()
                .row("№", "Показатель", "2024", "2025", "2026")
                .row("1", "Доля детей", "80", "85", "90")
                .newTable()
                .row("Показатель", "Январь", "Февраль", "Март")
                .row("Число обращений", "8", "5", "9"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Завхоз|");
    }

    @Test
    void readsACellOverSeveralMonthsAsAWindow() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2025-2026 учебный год")
                .row("Мероприятие", "Сентябрь", "Октябрь", "Ноябрь", "Ответственный")
                .spanned("Провести сверку", 2, "+", "", "Завхоз"));

        assertThat(dated(draft)).containsExactly("Сентябрь – Октябрь|range|2025-10-31");
    }
}
