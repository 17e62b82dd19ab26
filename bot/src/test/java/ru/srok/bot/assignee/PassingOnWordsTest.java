package ru.srok.bot.assignee;

import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;

/** A row is somebody else's work. */
class PassingOnWordsTest extends AssigneeWords {

    @Test
    void notMine() {
        Chat head = head();
        head.pressed(null, Action.of("tasks.card", row("1.4.5", "i:s1")));
        head.press("Не моё");
        head.say("Это делает школа № 2");
        head.pressed(null, Action.of("tasks.card", row("1.4.5", "i:s1")));
        town.deliver(boris);
        boris.press("Назначить другого");
        boris.press("Школа № 2, Директорова Мария…");
        boris.press("Вернуть исполнителю");

        chapter("Без причины, и обратно");
        head.say("по 1.3.12 это не наше");
        head.press("Да, отправить");
        head.pressed(null, Action.of("decline.ask", row("2.3.8", "i:s1")));
        head.press("Без причины");
        town.deliver(boris);
        boris.press("Вернуть исполнителю");
        town.deliver(head);
        head.press("Открыть");

        chapter("Поздно");
        head.pressed(null, Action.of("report.row", row("", "i:s1")));
        head.press("Сделано, отправить");
        head.pressed(null, Action.of("decline.go", row("", "i:s1")));
        secondHead().pressed(null, Action.of("report.row", row("", "i:s1")));
    }

    @Test
    void handingOver() {
        Chat head = head();
        head.pressed(null, Action.of("tasks.card", row("1.4.5", "i:s1")));
        head.press("Передать сотруднику");
        head.press("Новый сотрудник");
        head.say("Я");
        head.say("Сотрудникова Ольга");
        String text = head.screen().html();
        Chat colleague = town.room.person(30).called("Сотрудник").start(text.substring(text.indexOf("start=") + 6));
        colleague.press("Да, это я");

        chapter("Ещё один пункт, и обратно");
        head.pressed(null, Action.of("hand.ask", row("2.3.8", "i:s1")));
        head.press("Сотрудникова Ольга");
        town.deliver(colleague);
        colleague.press("Открыть");
        head.pressed(null, Action.of("tasks.card", row("2.3.8", "i:s1")));
        head.press("Передать сотруднику");
        head.press("Вернуть себе");
        colleague.pressed(null, Action.of("report.row", row("2.3.8", "i:s1")));
        head.pressed(null, Action.of("report.row", row("", "i:s1")));
        head.press("Сделано, отправить");
        head.pressed(null, Action.of("hand.ask", row("", "i:s1")));
    }
}
