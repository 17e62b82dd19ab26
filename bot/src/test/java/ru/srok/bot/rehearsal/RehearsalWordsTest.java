package ru.srok.bot.rehearsal;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.summary.Municipality;
import ru.srok.bot.up.Engines;
import ru.srok.domain.chat.Action;
import ru.srok.domain.plan.Plan;

/** The rehearsal from its days to a message in full. */
class RehearsalWordsTest {

    private final ChatRoom room = new ChatRoom(
            Municipality.morning("2026-04-10"),
            things ->
                    List.of(new RehearsalConversation(things.store(), new Rehearsal(things.store(), Engines.real()))));
    private final Municipality town = new Municipality(room.store());
    private final Chat anna = room.person(1).called("Координатор");

    @AfterEach
    void everythingReadsAsInItsFile(TestInfo test) {
        room.transcript().assertReads(test);
    }

    @Test
    void rehearsal() {
        town.joined("anna", 1).joined("h1", 2);
        Plan plan = town.row("1", "Опрос <родителей>", "до 16.04.2026", Municipality.EACH_SCHOOL)
                .switchedOn("Карта", "2026-03-02");
        anna.pressed(null, Action.of("rehearsal.open", plan.id().value()));
        anna.press("чт 16 апреля – 4");
        anna.press("Школа № 1");
        anna.press("Следующее");
        anna.press("К дню чт 16 апреля");
        anna.press("Школа № 2");
        anna.press("К дням");
        anna.press("Самые занятые");
        anna.press("Школа № 1");
        anna.press("чт 16 апреля, 8:00");
        Plan silent = town.row("1", "Итоги года", "до 16.12.2026", Municipality.EACH_SCHOOL)
                .switchedOn("Тихий план", "2026-03-02");
        anna.pressed(null, Action.of("rehearsal.open", silent.id().value()));
    }
}
