package ru.srok.bot.assignee;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.people.Role;

/** Coming in by a link, and help. */
class JoiningWordsTest extends AssigneeWords {

    @Test
    void joining() {
        String link = town.link("h1");
        Chat head = town.room.person(7).called("Директор школы № 1").start(link);
        head.press("Да, это я");
        head.start(link);
        head.start("");

        chapter("Ссылка не ему");
        Chat wrong = town.room.person(9).called("Кто-то другой").start(town.link("h2"));
        wrong.press("Это не я");
        town.deliver(anna);
        wrong.start(link);
        wrong.start("ничего такого");

        chapter("Старые ссылки");
        String replaced = town.link("h2");
        town.link("h2");
        wrong.start(replaced);
        String old = town.link("boris");
        later(Duration.ofDays(31));
        wrong.start(old);

        chapter("Наблюдатель");
        town.member("o", "Наблюдателев Олег Олегович", Role.OBSERVER, null);
        town.room.person(10).called("Наблюдатель").start(town.link("o")).press("Да, это я");
        town.joined("o", 10).say("Сколько школ сдали?");
    }

    @Test
    void helpAndTwoPosts() {
        Chat head = head();
        head.say("Помощь");
        town.help(head);
        town.joined("h2", 7);
        town.help(head);
        head.press("Перейти: Школа № 1");
    }
}
