package ru.srok.bot.briefing;

import static ru.srok.bot.summary.Municipality.WORKSPACE;
import static ru.srok.bot.summary.Municipality.morning;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;
import ru.srok.bot.summary.Municipality;
import ru.srok.domain.briefing.BriefingDraft;
import ru.srok.domain.briefing.Briefings;
import ru.srok.domain.briefing.FridayPage;
import ru.srok.domain.briefing.PlanChanges;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.Role;

/** A coordinator before the page of a Friday. */
abstract class FridayDesk {

    final ChatRoom room = new ChatRoom(
            morning(Week.FRIDAY),
            things ->
                    List.of(new BriefingConversation(things.store(), new Briefings(things.store(), PlanChanges.NONE))));
    final Briefings briefings = new Briefings(room.store(), PlanChanges.NONE);
    final FridayPage friday = new FridayPage(room.store(), briefings);
    final Municipality town = new Municipality(room.store());
    final Chat anna = room.person(10);

    @BeforeEach
    void connectPeople() {
        town.joined("anna", 10).joined("boris", 2).joined("h1", 1).joined("h2", 3);
        town.member("olga", "Громова Ольга Андреевна", Role.OBSERVER, null, "");
        Week.of(town);
    }

    Chat open() {
        anna.pressed("1", Action.of(BriefingConversation.OPEN));
        return anna;
    }

    String page() {
        return Week.text(room.store(), file());
    }

    FileId file() {
        return anna.screen().attachment().orElseThrow();
    }

    BriefingDraft draft() {
        return room.store()
                .briefingDrafts()
                .find(BriefingDraft.of(
                                WORKSPACE,
                                morning(Week.FRIDAY).atZone(Municipality.ZONE).toLocalDate())
                        .id())
                .orElseThrow();
    }

    List<OutboxMessage> toChief() {
        return room.store().outbox().in(OutboxMessage.State.WAITING).stream()
                .filter(message -> message.kind() == OutboxMessage.Kind.BRIEFING)
                .toList();
    }
}
