package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.srok.bot.assignee.AssigneeStoryTest.photo;

import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.MessagePart;
import ru.srok.domain.chat.Action;
import ru.srok.domain.report.ReportStatus;

/** What those see who answer for a row. */
class AnsweringWordsTest extends AssigneeWords {

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
