package ru.srok.bot.assignee;

import static ru.srok.bot.assignee.AssigneeStoryTest.photo;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.domain.chat.Action;

/** A report is written, sent and changed. */
class ReportingWordsTest extends AssigneeWords {

    @Test
    void tasksAndReport() {
        Chat head = head().say("Мои поручения");
        head.press("1");
        head.press("Назад");
        head.press("2");
        head.press("Отчитаться");
        head.say("Опросили 84 ученика 8–9 классов");
        head.send(null, photo("p1", ""), photo("p2", "в спортзале"));
        head.press("Сделано, отправить");
        head.press("К следующему");

        chapter("Несколько пунктов сразу");
        head.say("Отчитаться");
        head.press("Дальше");
        head.press("☐ 2.3.8 Профориентация детей-инвалидо…");
        head.press("☐ 1.3.12 Обновить базу одарённых детей");
        head.press("Дальше");
        head.press("Сделано не всё");

        chapter("Не успеваем");
        head.say("Мои поручения");
        head.press("2");
        head.press("Не успеваем");
        head.press("Назад");
        head.press("Не успеваем");
        head.say("карантин, сможем к 1 июня");
        head.press("Отправить «не успеваем»");
        head.say("Мои поручения");
        head.press("2");

        chapter("Что узнаёт куратор");
        later(Duration.ofMinutes(15));
        town.deliver(boris);
    }

    @Test
    void lastReports() {
        Chat head = head();
        for (String number : new String[] {"2.3.8", "1.4.5", "1.3.12", ""}) {
            head.pressed(null, Action.of("report.row", row(number, "i:s1")));
            head.press("Сделано, отправить");
        }
        head.say("Мои поручения");
        head.say("Отчитаться");
        head.say("ещё забыли приложить справку");
        head.press("Да, добавить");
        head.say("когда будет следующий срок?");

        chapter("Один за всех");
        Chat second = secondHead();
        second.say("Мои поручения");
        second.pressed(null, Action.of("tasks.card", row("", "i:s2")));
    }

    @Test
    void changing() {
        Chat head = head();
        head.pressed(null, Action.of("report.row", row("1.4.5", "i:s1")));
        head.send(null, new MessagePart("m1", "Провели 3 урока", null));
        head.edit("m1", "Провели 4 урока");
        head.press("Сделано, отправить");
        head.press("Добавить файл");
        head.send(null, photo("p1", "с линейки"));
        head.press("Готово");
        head.edit("m1", "Провели 5 уроков");
        head.press("Изменить");
        head.press("Сделано не всё");
        head.press("Изменить");
        head.press("Убрать слова");
        head.press("Изменить");
        head.press("Взять обратно");
        head.press("Изменить");

        chapter("Из карточки");
        head.pressed(null, Action.of("report.row", row("1.4.5", "i:s1")));
        head.press("Сделано, отправить");
        head.pressed(null, Action.of("tasks.card", row("1.4.5", "i:s1")));
        head.press("Изменить отчёт");
        head.pressed(null, Action.of("report.row", row("1.4.5", "i:s1")));
    }
}
