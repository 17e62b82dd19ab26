package ru.srok.bot.assignee;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.time.DueWork;

/** Words and files that say of no row. */
class LooseWordsTest extends AssigneeWords {

    @Test
    void freeWords() {
        Chat head = head();
        head.say("Провели опрос");
        head.press("1.4.5 Мониторинг профориентации…");
        head.say("отмена");
        head.say("по п. 1.4.5 всё сделано");
        head.press("Нет, это просто текст");
        head.say("отмена");
        head.say("по п. 1.4.5 сделали половину");
        head.press("Да, отправить");

        chapter("Вопрос");
        head.say("А до какого числа можно прислать по 1.3.12?");
        head.press("Передать вопрос");
        town.deliver(boris);

        chapter("Файлы, которые не взять");
        head.send(
                null,
                refused("урок.mp4", SentFile.Problem.TOO_LARGE),
                refused("x.exe", SentFile.Problem.FORBIDDEN),
                refused("справка.pdf", SentFile.Problem.NOT_RECEIVED));

        chapter("Неотправленный отчёт");
        DueWork nudge = town.assignees().works().get(0);
        head.say("Собрали данные");
        nudge.run(nudge.nextAfter(town.room.clock().instant()).orElseThrow());
        town.deliver(head);
        head.press("Дописать");
        head.press("1.3.12 Обновить базу одарённых детей");
        later(Duration.ofHours(1));
        nudge.run(town.room.clock().instant());
        nudge.run(nudge.nextAfter(town.room.clock().instant()).orElseThrow());
        town.deliver(head);
        head.press("Удалить");
        head.press("Отправить");
    }

    private static MessagePart refused(String name, SentFile.Problem why) {
        return new MessagePart("f" + name, "", new SentFile("document", name, 50_000_000, null, why));
    }
}
