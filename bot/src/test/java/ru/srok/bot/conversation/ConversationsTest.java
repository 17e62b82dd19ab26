package ru.srok.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;

class ConversationsTest {

    private final ChatRoom room =
            new ChatRoom(Instant.parse("2026-03-02T05:00:00Z"), things -> List.of(this::register));

    private void register(Routes routes) {
        routes.start(
                Permission.ANYBODY,
                dialogue -> dialogue.say(Screen.of("Здравствуйте").row(Button.of("Дальше", "go", "7"))));
        routes.action("go", Permission.ANYBODY, List.of(ArgumentKind.TEXT), (dialogue, arguments) -> {
            dialogue.replace(Screen.of("Число " + arguments.number(0)));
            dialogue.await("name", Map.of());
        });
        routes.action(
                "plan",
                Permission.COORDINATORS,
                List.of(ArgumentKind.PLAN),
                (dialogue, arguments) -> dialogue.say(Screen.of("План")));
        routes.awaiting("name", Permission.ANYBODY, (dialogue, words) -> {
            dialogue.say(Screen.of("Имя " + words.text()));
            dialogue.rest();
            return true;
        });
        routes.lost(dialogue -> dialogue.say(Screen.of("Не понял")));
    }

    @Test
    void aButtonLeadsToItsHandlerAndWordsToTheStateThatAwaitsThem() {
        Chat person = room.person(1).start("");

        person.press("Дальше");
        assertThat(person.screen().html()).isEqualTo("Число 7");
        assertThat(person.say("Анна").screen().html()).isEqualTo("Имя Анна");
        assertThat(person.say("Анна").screen().html()).isEqualTo("Не понял");
    }

    @Test
    void aStrangerCannotPressACoordinatorsButton() {
        Outcome outcome = room.person(2).pressed("1", Action.of("plan", "p1"));

        assertThat(outcome.alert()).isTrue();
        assertThat(room.person(2).screens()).isEmpty();
    }

    @Test
    void anUnknownButtonIsAnsweredWithSomethingFresh() {
        Chat person = room.person(3);

        assertThat(person.pressed("1", Action.of("gone")).toast()).isNotEmpty();
        assertThat(person.screen().html()).isEqualTo("Не понял");
    }

    @Test
    void aWrongNumberOfArgumentsIsRefused() {
        assertThat(room.person(4).pressed("1", Action.of("go")).alert()).isTrue();
    }
}
