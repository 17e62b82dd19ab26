package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.findings;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.Drafts.sections;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;

/** Shapes of plans that the five real ones do not have; what to expect was written before the program read them. */
class UnseenLayoutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Дата
                    Период
                    Период проведения
                    Сроки исполнения
                    Срок (дата) выполнения
                    Плановый срок
                    Планируемая дата
                    Планируемые сроки реализации
                    Место и время проведения
                    Дата, время, место
                    Дата и место проведения
                    Календарные сроки
                    Месяц
                    Контрольный срок
                    Срок исполнения (план)
                    Сроки прове- дения
                    Время
                    Время проведения
                    Когда проводится
                    Ориентировочные сроки
                    """)
    void knowsTheDeadlineByManyNames(String column) {
        PlanDraft draft = read(aDocument()
                .row("№ п/п", "Наименование мероприятия", column, "Ответственный")
                .row("1", "Провести сверку", "май", "Завхоз")
                .row("2", "Обновить уголок", "июнь", "Методист"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Завхоз|", "|2|Обновить уголок|июнь|Методист|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ф.И.О. ответственного
                    Ответственные исполнители
                    Исполнители, соисполнители
                    Кто выполняет
                    Ответственное лицо
                    Куратор
                    Ответств.
                    Отв.
                    Отв. лицо
                    Ответственное структурное подразделение
                    Исполнитель (должность)
                    Кому поручено
                    """)
    void knowsTheResponsibleByManyNames(String column) {
        PlanDraft draft = read(aDocument()
                .row("№", "Мероприятия", "Сроки", column)
                .row("1", "Провести сверку", "май", "Завхоз")
                .row("2", "Обновить уголок", "июнь", "Методист"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Завхоз|", "|2|Обновить уголок|июнь|Методист|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Перечень мероприятий
                    Мероприятия и их содержание
                    Наименование работ
                    Содержание деятельности
                    Планируемые действия
                    Что сделать
                    Тема контроля
                    Объект контроля
                    Тематика заседаний
                    Форма и содержание работы
                    Вопросы для рассмотрения
                    Основные мероприятия программы
                    Название
                    Название события
                    Содержание
                    Пункт плана
                    """)
    void knowsTheTitleByManyNames(String column) {
        PlanDraft draft = read(aDocument()
                .row("№", column, "Сроки", "Ответственный")
                .row("1", "Провести сверку", "май", "Завхоз")
                .row("2", "Обновить уголок", "июнь", "Методист"));

        assertThat(rows(draft)).containsExactly("|1|Провести сверку|май|Завхоз|", "|2|Обновить уголок|июнь|Методист|");
    }

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
    void readsMonthsAsSectionsOfAPlanWithoutDeadlines() {
        PlanDraft draft = read(aDocument()
                .paragraph("План работы на 2025-2026 учебный год")
                .row("№", "Мероприятие", "Ответственный")
                .wide(3, "Сентябрь")
                .row("1", "Провести сверку", "Завхоз")
                .row("2", "Обновить уголок", "Методист")
                .wide(3, "Октябрь")
                .row("1", "Собрать заявки", "Психолог"));

        assertThat(draft.activities())
                .extracting(a -> a.deadline().due())
                .containsExactly(
                        java.util.List.of(LocalDate.of(2025, 9, 30)),
                        java.util.List.of(LocalDate.of(2025, 9, 30)),
                        java.util.List.of(LocalDate.of(2025, 10, 31)));
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
