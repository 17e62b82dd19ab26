package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.bot.conversation.FirstCode;
import ru.srok.domain.chat.Action;
import ru.srok.domain.people.Role;

class FirstContactTest {

    private static final String NOW = "2026-03-02T05:00:00Z";

    @Test
    void whoeverWritesFirstBecomesTheCoordinator() {
        Office office = new Office(NOW);
        Chat chat = office.room.person(1).start("");

        assertThat(chat.labels()).containsExactly("Я координатор");
        chat.press("Я координатор");
        chat.say("Управление образования\nПетрова Анна Ивановна");
        chat.press("Омск (МСК+3)");

        assertThat(office.workspace().name()).isEqualTo("Управление образования");
        assertThat(office.workspace().zone()).isEqualTo(ZoneId.of("Asia/Omsk"));
        assertThat(office.room.store().members().of(office.workspace().id()))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.name()).isEqualTo("Петрова Анна Ивановна");
                    assertThat(member.role()).isEqualTo(Role.COORDINATOR);
                    assertThat(member.accounts()).containsExactly(chat.account());
                });
        assertThat(chat.screen().menu()).isNotEmpty();
    }

    @Test
    void theSecondIsSentToTheirCoordinator() {
        Office office = new Office(NOW);
        office.coordinator();
        Chat second = office.room.person(2).start("");

        assertThat(second.screen().html()).contains("Попросите ссылку у своего координатора");
        second.pressed("1", Action.of("welcome.coordinator"));
        assertThat(second.screen().html()).contains("уже есть");
    }

    @Test
    void ofTwoWhoTapAtOnceOneIsFirst() {
        Office office = new Office(NOW);
        Chat one = office.room.person(1).start("");
        Chat two = office.room.person(2).start("");
        one.press("Я координатор");
        two.press("Я координатор");
        two.say("Второе управление");
        one.say("Первое управление");

        assertThat(office.workspace().name()).isEqualTo("Второе управление");
        assertThat(one.screen().html()).contains("уже есть");
        assertThat(office.room.store().accounts().find(one.account())).isEmpty();
    }

    @Test
    void whereACodeIsNeededNobodyGetsInWithoutIt() {
        Office office = new Office(NOW, FirstCode.of("4812-7734"));
        Chat chat = office.room.person(1).start("");

        assertThat(chat.labels()).isEmpty();
        chat.pressed("1", Action.of("welcome.coordinator"));
        assertThat(chat.screen().html()).contains("личную ссылку");
        chat.start("").say("0000");
        assertThat(chat.screen().html()).contains("не подошёл");
        chat.say(" 4812-7734 ").say("Управление образования");
        assertThat(chat.labels()).contains("Москва (МСК)");
    }

    @Test
    void theCodeMayComeWithTheLink() {
        Office office = new Office(NOW, FirstCode.of("4812"));

        Chat chat = office.room.person(1).start("4812").say("Управление образования");

        assertThat(office.workspace().name()).isEqualTo("Управление образования");
        assertThat(chat.labels()).contains("Москва (МСК)");
    }

    private static Chat nameless(Office office) {
        Chat chat = office.room.person(1).start("");
        chat.press("Я координатор");
        chat.say("Управление образования");
        chat.press("Москва (МСК)");
        return chat;
    }

    private static String name(Office office) {
        return office.room.store().members().of(office.workspace().id()).get(0).name();
    }

    @Test
    void aCoordinatorWithoutANameIsAskedForIt() {
        Office office = new Office(NOW);
        Chat chat = nameless(office);

        assertThat(chat.screen().html()).contains("как вас зовут");
        chat.say("Петрова Анна Ивановна");
        assertThat(name(office)).isEqualTo("Петрова Анна Ивановна");
        assertThat(chat.screen().html()).contains("Записано: Петрова Анна Ивановна");
    }

    @Test
    void whoeverSendsThePlanInsteadOfANameIsNotHeldUp() {
        Office office = new Office(NOW);
        Chat chat = nameless(office);
        office.send(chat, Office.SAMPLES.resolve("vospitanie.docx"));

        assertThat(office.plans()).hasSize(1);
        assertThat(name(office)).isEqualTo("Координатор");
        assertThat(chat.say("Петрова Анна Ивановна").screen().html()).doesNotContain("Записано");
    }

    @Test
    void aNameThatIsNoneIsAskedAgain() {
        Office office = new Office(NOW);
        Chat chat = office.room.person(1).start("");
        chat.press("Я координатор");

        assertThat(chat.say("аб").screen().html()).contains("ещё раз");
        chat.say("x".repeat(121));
        assertThat(office.room.store().workspaces().all()).isEmpty();
        chat.say("<b>Управление & школы</b>");
        assertThat(chat.screen().html()).contains("&lt;b&gt;Управление &amp; школы");
    }

    @Test
    void startingAgainShowsWhereTheCoordinatorIs() {
        Office office = new Office(NOW);
        Chat chat = office.coordinator().start("");

        assertThat(chat.screen().html()).contains("Пришлите файл плана");
        assertThat(chat.say("что?").screen().html()).startsWith("Не понял");
    }
}
