package ru.srok.bot.coordinator;

import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.DeadlineQuestion;
import ru.srok.domain.plan.PlanStatus;

/** A plan is corrected: its days, its rows, and who does what. */
class CorrectingWordsTest extends CoordinatorWords {

    @Test
    void questions() {
        Chat chat = withPlan();
        chat.say("План");
        chat.press("Вопросы (" + DeadlineQuestion.of(office.plan()).size() + ")");
        chat.press("10 июня и 10 декабря");
        chat.press("Пропустить");
        chat.press("Написать срок");
        chat.say("ерунда");
        chat.say("до 25 мая");
        chat.press("Написать иначе");
        chat.say("сентябрь, март");
        chat.press("Да, верно");
        chat.press("Без даты, не напоминать");
        chat.press("По кварталам");
        while (!chat.screen().html().startsWith("Остались")) {
            chat.press("Пропустить");
        }
        String plan = office.plan().id().value();
        String gone = office.plan().activities().get(0).id().value();
        chat.pressed(null, Action.of("question.settle", plan, gone, "NEVER"));
        chat.pressed(null, Action.of("question.first", plan));
        chat.press("К концу: 31.08");

        chapter("По итогам четверти");
        office.room
                .store()
                .plans()
                .save(office.plan().withActivities(Phrases.given(office.plan(), "по итогам четверти")));
        row(chat, "question.open", office.plan().activities().get(0));
        chat.press(chat.labels().get(0));
        for (DeadlineQuestion left : DeadlineQuestion.of(office.plan())) {
            row(chat, "question.settle", left.rows().get(0), "NEVER");
        }
    }

    @Test
    void rows() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Показать строки");
        chat.press("Дальше");
        chat.press("Назад");
        chat.press("1.2 Провести неделю…");
        chat.press("Срок");
        chat.say("до 25 мая");
        chat.press("Да, верно");
        chat.press("Ответственный");
        chat.press("Я");
        chat.press("Назад");
        chat.press("Исключить");
        chat.say("х".repeat(201));
        chat.press("Устно");
        chat.press("Вернуть");
        chat.pressed(null, Action.of("row.list", office.plan().id().value(), "STRUCK", "0"));

        chapter("Правка включённого плана");
        office.room
                .store()
                .plans()
                .save(office.plan()
                        .withPast(ru.srok.domain.plan.PastChoice.IGNORE, null)
                        .withStatus(PlanStatus.ACTIVE, office.room.clock().instant()));
        Activity row = row("Провести учебную эвакуацию");
        row(chat, "date.write", row, DateScope.ROW.name());
        chat.say("до 25 мая 2026");
        chat.press("Да, верно");
        row(chat, "row.open", row);
        chat.press("Указать основание");
        chat.press("Приказ");
        chat.say("№ 41 от 21.04.2026");
        chat.pressed(null, Action.of("change.oral", office.plan().id().value()));
        row(chat, "row.open", row);
        chat.press("Ответственный");
        chat.press("Все школы");
        chat.press("Устно");
        row(chat, "row.open", row);
        chat.press("Исключить");
        chat.press("Приказ");
        chat.say("№ 42 от 22.04.2026");
        row(chat, "row.open", row);
    }

    @Test
    void whoDoesWhat() {
        Chat chat = withPeople();
        chat.say("План");
        chat.press("Кто что делает");
        chat.press("Дальше");
        chat.press("Назад");
        chat.press("Руководители ОО");
        chat.press("Все школы");
        chat.press("Как закрывается");
        chat.press("Не менее 80%");
        chat.press("Куратор: нет");
        chat.press("Лапина Дарья Игоревна");
        chat.press("К списку");
        chat.press("Громов К.С.");
        chat.press("Громов К.С. – добавить сотрудника");
        chat.press("Сбросить");
        chat.press("Не наше, не напоминать");
        chat.press("К списку");
        chat.press("Лапина Д.И.");
        chat.press("Это Лапина Дарья Игоревна");
        chat.press("К списку");
        chat.press("ОО");
        chat.press("Выбрать школы");
        chat.press("☐ Школа № 2");
        chat.press("☐ Школа № 3");
        chat.press("Готово");
        chat.press("Как закрывается");
        chat.press("Закрывает первый");
        chat.press("Сотрудники");
        chat.press("Готово");

        chapter("Одна строка и весь раздел");
        Activity row = office.plan().activities().get(0);
        row(chat, "row.open", row);
        chat.press("Ответственный");
        chat.press("Весь раздел");
        chat.press("Я");
        chat.press("Как закрывается");
        chat.pressed(
                null,
                Action.of("whose.bind", office.plan().id().value(), row.id().value(), "99", "me"));
    }
}
