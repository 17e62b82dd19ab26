package ru.srok.bot.briefing;

import static ru.srok.bot.summary.Municipality.morning;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.FridayPage;
import ru.srok.domain.briefing.PlanChanges;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Role;

/** What stands around the Friday page in the chat. */
class BriefingWordsTest {

    private final ChatRoom room = new ChatRoom(
            morning(Week.FRIDAY),
            things ->
                    List.of(new BriefingConversation(things.store(), new Briefings(things.store(), PlanChanges.NONE))));
    private final Municipality town = new Municipality(room.store());
    private final Chat anna = room.person(10).called("Координатор");

    @BeforeEach
    void connectPeople() {
        town.joined("anna", 10);
        town.member("olga", "Громова Ольга Андреевна", Role.OBSERVER, null, "");
    }

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        room.transcript().assertReads(test);
    }

    @Test
    void linesOfThePage() {
        anna.pressed(null, Action.of(BriefingConversation.OPEN));
        Week.of(town);
        anna.pressed(null, Action.of(BriefingConversation.OPEN));
        anna.press("Изменить строки");
        anna.press("Изменения: 0");
        anna.press("Добавить строку");
        anna.say("длинно ".repeat(60));
        anna.say("Новый срок у пункта 2.3");
        anna.press("1");
        anna.press("Удалить");
        anna.press("К частям");
        anna.press("Школы: 3");
        anna.press("1");
        anna.press("Изменить слова");
        anna.say("Школа № 2: ждём до понедельника");
        anna.press("1");
        anna.press("Как было");
        anna.press("1");
        anna.press("Скрыть");
        anna.press("1");
        anna.press("Вернуть");
        anna.pressed(null, Action.of(PageEditing.LINE, "LATE", "nowhere"));
        anna.press("Показать страницу");
    }

    @Test
    void sendingIt() {
        Week.of(town);
        anna.pressed(null, Action.of(BriefingConversation.OPEN));
        town.joined("olga", 11);
        Chat chief = room.person(11).called("Начальник");
        anna.pressed(null, Action.of(BriefingConversation.OPEN));
        FileId first = anna.screen().attachment().orElseThrow();
        anna.press("Изменить строки");
        anna.press("Школы: 3");
        anna.press("1");
        anna.press("Скрыть");
        anna.pressed(null, Action.of(BriefingConversation.SEND, "olga", first.value()));
        anna.press("Отправить: Громова О. А.");
        deliver();
        anna.pressed(null, Action.of(BriefingConversation.OPEN));
        anna.pressed(null, Action.of(BriefingConversation.SEND, "boris", first.value()));
        anna.press("Отправить ещё раз: Громова О. А.");
        chief.pressed(null, Action.of(BriefingConversation.OPEN));
    }

    private void deliver() {
        Briefings briefings = new Briefings(room.store(), PlanChanges.NONE);
        BriefingRenderer renderer =
                new BriefingRenderer(room.store(), briefings, new FridayPage(room.store(), briefings));
        for (OutboxMessage message : room.store().outbox().in(OutboxMessage.State.WAITING)) {
            Optional<Rendered> words = renderer.render(message, room.clock().instant());
            room.deliver(message, words.orElseThrow());
            renderer.sent(message, room.clock().instant());
        }
    }
}
