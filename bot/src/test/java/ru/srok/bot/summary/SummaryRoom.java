package ru.srok.bot.summary;

import static ru.srok.bot.summary.Municipality.morning;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import ru.srok.bot.Golden;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.ChatRoom;

/** A coordinator who asks for summaries, on the Friday of the road map. */
abstract class SummaryRoom {

    final ChatRoom room = new ChatRoom(
            morning(RoadMap.FRIDAY), things -> List.of(new SummaryConversation(things.store(), things.ids())));
    final Municipality town = new Municipality(room.store());
    Chat anna;

    @BeforeEach
    void connectPeople() {
        RoadMap.connect(town);
        anna = room.person(10);
    }

    void assertReads(String file) {
        Golden.assertMatches(getClass(), file, ScreenText.of(anna.screen()));
    }
}
