package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.assignee.AssigneeStoryTest.photo;

import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.bot.conversation.SentFile;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Role;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.time.DueWork;

/** Everything that heads, their colleagues and curators read, as conversations in files beside this class. */
class AssigneeWordsTest {

    private static final String MONITORING = "Мониторинг профориентации <8–9 классы> & «дорожная карта»";

    private final SchoolTown town = new SchoolTown()
            .row("2.3.8", "Профориентация детей-инвалидов, 1 квартал", "март 2026", "i:s1", "i:s2")
            .row("1.4.5", MONITORING, "до 30.04.2026", "i:s1", "i:s2")
            .row("1.3.12", "Обновить базу одарённых детей", "май 2026", "i:s1")
            .row("", "Принять участие в слёте отрядов", "до 15.05.2026", ClosingMode.ANY_ONE, "i:s1", "i:s2")
            .row("9.9", "Проверить отчёты школ", "до 30.04.2026", "m:boris");
    private Chat anna = town.room.person(1);
    private Chat boris = town.room.person(2);

    @BeforeEach
    void atWork() {
        town.on();
        anna = town.joined("anna", 1).called("Координатор Анна");
        boris = town.joined("boris", 2).called("Куратор Борис");
    }

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        town.room.transcript().assertReads(test);
    }

    private Chat head() {
        return town.joined("h1", 7).called("Директор школы № 1");
    }

    private Chat secondHead() {
        return town.joined("h2", 8).called("Директор школы № 2");
    }

    private void chapter(String title) {
        town.room.transcript().chapter(title);
    }

    private void later(Duration time) {
        town.room.clock().holdAt(town.room.clock().instant().plus(time));
    }

    private static MessagePart refused(String name, SentFile.Problem why) {
        return new MessagePart("f" + name, "", new SentFile("document", name, 50_000_000, null, why));
    }

    private String row(String number, String school) {
        return town.assignment(number, school).id().value();
    }

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

    @Test
    void review() {
        town.reviewed();
        Chat head = head();
        head.pressed(null, Action.of("report.row", row("1.4.5", "i:s1")));
        head.send(null, new MessagePart("m1", "Опросили 84 ученика", null), photo("p1", ""));
        head.press("Сделано, отправить");
        town.deliver(boris);
        boris.press("Вернуть");
        boris.say("Нет справки");
        town.deliver(head);
        head.press("Открыть");
        head.press("Отчитаться");
        head.press("Сделано, отправить");
        town.deliver(boris);
        boris.press("Принять");
        boris.press("Принять");
        head.edit("m1", "Опросили 85 учеников");
        head.pressed(null, Action.of("report.change", sent()));

        chapter("Без причины");
        head.pressed(null, Action.of("report.row", row("2.3.8", "i:s1")));
        head.press("Сделано, отправить");
        town.deliver(boris);
        boris.press("Вернуть");
        boris.press("Без причины");

        chapter("Свой отчёт");
        boris.say("Отчитаться");
        boris.press("Сделано, отправить");
        boris.pressed(null, Action.of("review.accept", newest()));
    }

    private String newest() {
        return town.reports(ReportStatus.SENT).stream()
                .max(Comparator.comparing(one -> one.id().value()))
                .orElseThrow()
                .id()
                .value();
    }

    private String sent() {
        return town.reports(ReportStatus.SENT).get(0).id().value();
    }

    @Test
    void noticesOfOthers() {
        Chat head = head();
        Chat second = secondHead();
        for (Chat one : new Chat[] {head, second}) {
            one.pressed(null, Action.of("report.row", row("2.3.8", one == head ? "i:s1" : "i:s2")));
            one.press(one == head ? "Сделано, отправить" : "Сделано не всё");
        }
        later(Duration.ofMinutes(16));
        town.deliver(boris);

        chapter("Кто-то закрыл бота");
        assertThat(town.room
                        .store()
                        .accounts()
                        .find(head.account())
                        .map(account -> town.room.store().accounts().save(account.reachable(false))))
                .isPresent();
        town.assignees()
                .blocked()
                .becameUnreachable(head.account(), town.room.clock().instant());
        town.deliver(anna);

        chapter("Уже закрыто другим");
        second.pressed(null, Action.of("report.row", row("", "i:s2")));
        Chat first = head.say("Мои поручения");
        first.pressed(null, Action.of("report.row", row("", "i:s1")));
        first.press("Сделано, отправить");
        second.press("Сделано, отправить");
    }
}
