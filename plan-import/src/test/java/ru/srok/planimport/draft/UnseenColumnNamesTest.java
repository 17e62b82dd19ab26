package ru.srok.planimport.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.planimport.draft.Drafts.read;
import static ru.srok.planimport.draft.Drafts.rows;
import static ru.srok.planimport.draft.PlanDocument.aDocument;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.srok.domain.plan.PlanDraft;

/** Column titles that the five real plans do not have; what to expect was written before the program read them. */
class UnseenColumnNamesTest {

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
}
