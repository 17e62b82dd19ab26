package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.Drafts.sections;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;

/** Shapes of plans that the five real ones do not have; what to expect was written before the program read them. */
class UnseenLayoutsTest {

    @Test
    void readsAPlanWhoseDateStandsFirst() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на сентябрь 2025 года")
                .row("Дата", "Мероприятие", "Место проведения", "Ответственные")
                .row("1 сентября", "Торжественная линейка", "Двор школы", "Завуч")
                .row("3 сентября", "Урок памяти", "Кабинет истории", "Учителя истории"));

        assertThat(rows(draft))
                .containsExactly(
                        "||Торжественная линейка|1 сентября|Завуч|", "||Урок памяти|3 сентября|Учителя истории|");
    }

    @Test
    void readsTwoColumnsOfBeginAndEndAsOneWindow() {
        PlanDraft draft = read(aDocument()
                .paragraph("План на 2025/2026 учебный год")
                .row("№ п/п", "Мероприятие", "Срок исполнения", "", "Ответственный")
                .row("", "", "начало", "окончание", "")
                .row("1", "Вести опрос родителей", "01.09.2025", "31.05.2026", "Методист")
                .row("2", "Собрать отчёты", "01.06.2026", "15.06.2026", "Завуч"));

        assertThat(draft.activities())
                .extracting(ActivityDraft::deadline)
                .extracting(DeadlineReading::due)
                .containsExactly(
                        java.util.List.of(LocalDate.of(2026, 5, 31)), java.util.List.of(LocalDate.of(2026, 6, 15)));
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void readsBothPlansOfOneOrder() {
        PlanDraft draft = read(aDocument()
                .paragraph("ПРИКАЗ")
                .paragraph("от 01.09.2025 № 15")
                .paragraph("1. Утвердить план (приложение 1).")
                .paragraph("2. Отчёты сдать в срок до 1 июня 2026 года.")
                .paragraph("Приложение 1")
                .paragraph("План по профилактике на 2025/2026 учебный год")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "май", "Завхоз")
                .row("2", "Обновить уголок", "июнь", "Методист")
                .paragraph("Приложение 2")
                .paragraph("План по безопасности на 2025/2026 учебный год")
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Собрать заявки", "октябрь", "Психолог"));

        assertThat(draft.activities())
                .extracting(ActivityDraft::title)
                .containsExactly("Провести сверку", "Обновить уголок", "Собрать заявки");
        assertThat(findings(draft)).isEmpty();
    }

    @Test
    void leavesTablesOfOtherKindsAlone() {
        PlanDraft draft = read(aDocument()
                .row("СОГЛАСОВАНО", "УТВЕРЖДАЮ")
                .row("Председатель профкома", "Директор школы")
                .newTable()
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "май", "Завхоз")
                .newTable()
                .row("№", "Ф.И.О.", "Должность", "Телефон")
                .row("1", "Первый", "слесарь", "22-33-44")
                .newTable()
                .row("№", "Наименование показателя", "Ед. изм.", "2024", "2025")
                .row("1", "Доля детей", "%", "80", "85")
                .paragraph("Форма отчёта")
                .row("№", "Наименование мероприятия", "Отметка о выполнении")
                .row("1", "", "")
                .row("2", "", ""));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Завхоз|");
    }

    @Test
    void readsAPlanWithAColumnOfDirectionsBesideTheActivities() {
        PlanDraft draft = read(aDocument()
                .row("№", "Направление деятельности", "Мероприятия", "Класс", "Сроки", "Ответственные")
                .row("1", "Спорт", "День здоровья", "1-4", "сентябрь", "Учитель физкультуры")
                .row("2", "^", "Весёлые старты", "5-9", "октябрь", "Учитель физкультуры"));

        assertThat(rows(draft))
                .containsExactly(
                        "|1|День здоровья|сентябрь|Учитель физкультуры|",
                        "|2|Весёлые старты|октябрь|Учитель физкультуры|");
    }

    @Test
    void readsAnInternalControlPlan() {
        PlanDraft draft = read(aDocument()
                .row("№", "Содержание контроля", "Цель контроля", "Вид контроля", "Сроки", "Кто проводит", "Итог")
                .row("1", "Ведение журналов", "Проверить записи", "обзорный", "сентябрь", "Завуч", "справка"));

        assertThat(rows(draft)).containsExactly("|1|Ведение журналов|сентябрь|Завуч|справка");
    }

    @Test
    void doesNotTakeWhoControlsForTheResponsible() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Срок", "Исполнитель", "Ответственный за контроль")
                .row("1", "Провести сверку", "май", "Завхоз", "Директор"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Завхоз|");
    }

    @Test
    void leavesFootnotesAndSignaturesBelowThePlan() {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятие", "Срок", "Ответственный")
                .row("1", "Провести сверку", "май", "Завхоз")
                .row("2", "Обновить уголок*", "июнь", "Методист")
                .wide(4, "* при наличии средств")
                .paragraph("Исполнитель: Петрова А.А., 22-33-44"));

        assertThat(draft.activities()).hasSize(2);
        assertThat(sections(draft)).isEmpty();
    }
}
