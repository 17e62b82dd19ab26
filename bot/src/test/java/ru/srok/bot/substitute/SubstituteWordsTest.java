package ru.srok.bot.substitute;

import static ru.srok.bot.summary.Municipality.EACH_SCHOOL;
import static ru.srok.bot.summary.Municipality.morning;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.InstitutionId;
import ru.srok.domain.people.Role;

/** Standing in for somebody, as the one who is away and as the coordinator. */
class SubstituteWordsTest {

    private final ChatRoom room =
            new ChatRoom(morning("2026-04-27"), things -> List.of(new Substituting(things.store())));
    private final Municipality town = new Municipality(room.store());

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        room.transcript().assertReads(test);
    }

    @Test
    void substitutes() {
        town.joined("h1", 1).joined("anna", 9);
        town.row("1.1", "Мониторинг", "до 30.04.2026", EACH_SCHOOL).switchedOn("План", "2026-04-01");
        Chat head = room.person(1).called("Директор");
        Chat anna = room.person(9).called("Координатор");
        head.pressed(null, Action.of(Substituting.ME));
        anna.pressed(null, Action.of(Substituting.OF, "h1"));
        town.member("zoya", "Зимина Зоя Олеговна", Role.ASSIGNEE, new InstitutionId("s1"), "");
        town.joined("zoya", 5);
        head.pressed(null, Action.of(Substituting.ME));
        head.press("Зимина Зоя Олеговна");
        head.press(head.labels().get(0));
        head.pressed(null, Action.of(Substituting.ME));
        head.press("Закончить");
        anna.pressed(null, Action.of(Substituting.OF, "h1"));
        anna.press("Зимина Зоя Олеговна");
        anna.press(anna.labels().get(0));
        anna.pressed(null, Action.of(Substituting.OF, "h1"));
        anna.press("Закончить");
        head.pressed(null, Action.of(Substituting.ME));
        room.store().members().save(town.who("zoya").departed());
        head.press("Зимина Зоя Олеговна");
        head.pressed(null, Action.of(Substituting.END, "h1"));
    }
}
