package ru.srok.bot.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.InvitationLinks;
import ru.srok.domain.people.Role;
import ru.srok.messages.Messages;
import ru.srok.messages.assignee.JoinText;

class JoiningChatTest {

    private final SchoolTown town =
            new SchoolTown().row("1.1", "Дело", "до 30.04.2026", "i:s1").on();

    private static String words(JoinText key) {
        return Messages.say(key);
    }

    @Test
    void aUsedLinkIsExplainedToOthersAndOpensForItsOwner() {
        String link = town.link("h1");
        Chat head = town.room.person(7).start(link);
        head.press("Да, это я");
        head.press("Да, это я");

        assertThat(town.who("h1").accounts()).containsExactly(head.account());
        assertThat(town.room.person(8).start(link).screen().html()).isEqualTo(words(JoinText.JOIN_USED));
        assertThat(head.start(link).screens())
                .anySatisfy(screen -> assertThat(screen.html()).contains("уже подключены"));
    }

    @Test
    void brokenLinksAreAnsweredInWords() {
        Chat stranger = town.room.person(9);
        assertThat(stranger.start("nonsense").screen().html()).isEqualTo(words(JoinText.JOIN_UNKNOWN));
        String old = town.link("h1");
        town.room.clock().holdAt(SchoolTown.MONDAY.plus(Duration.ofDays(31)));
        assertThat(stranger.start(old).screen().html()).isEqualTo(words(JoinText.JOIN_EXPIRED));
    }

    @Test
    void whoIsSomebodyElseSaysSoAndTheCoordinatorLearnsIt() {
        Chat anna = town.joined("anna", 1);
        Chat wrong = town.room.person(9).start(town.link("h1"));

        wrong.press("Это не я");
        wrong.press("Это не я");

        assertThat(town.who("h1").isConnected()).isFalse();
        assertThat(town.notices(anna.account()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.html()).contains("Директорова Мария Петровна", "Школа № 1"));
    }

    @Test
    void aForgedIdentityOpensNothing() {
        town.link("h1");
        Chat attacker = town.room.person(66);
        attacker.pressed("1", Action.of("join.yes", "newest:h1"));
        attacker.pressed("1", Action.of("join.yes", InvitationLinks.hash("guess")));

        assertThat(town.who("h1").isConnected()).isFalse();
    }

    @Test
    void oneAccountMayBeTwoPeopleAndSwitches() {
        Chat chat = town.joined("h1", 7);
        town.joined("h2", 7);
        town.joined("boris", 8);
        town.help(chat);
        assertThat(chat.labels()).containsExactly("Перейти: Школа № 1", "Меня заменит…");

        chat.press("Перейти: Школа № 1");

        assertThat(chat.screen().html()).contains("1) Дело");
        chat.pressed("1", Action.of("me.switch", "boris"));
        assertThat(town.room
                        .store()
                        .accounts()
                        .find(chat.account())
                        .orElseThrow()
                        .active())
                .contains(town.who("h1").id());
    }

    @Test
    void anObserverIsToldThatTheyNeedNotReport() {
        town.member("o", "Наблюдателев Олег Олегович", Role.OBSERVER, null);
        Chat chat = town.joined("o", 5).say("Сколько школ сдали?");

        assertThat(chat.labels()).contains("Передать вопрос");
    }
}
