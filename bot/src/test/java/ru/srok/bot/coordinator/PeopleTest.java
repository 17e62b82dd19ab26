package ru.srok.bot.coordinator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ru.srok.bot.conversation.Chat;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Joining;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;

class PeopleTest {

    private static final Pattern LINK = Pattern.compile("https://t\\.me/srok_bot\\?start=([A-Za-z0-9]{32})\\b");

    private final Office office = new Office("2026-03-02T05:00:00Z");
    private final Chat chat = office.coordinator();

    private List<Member> members() {
        return office.room.store().members().of(office.workspace().id());
    }

    private void add(String lines) {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say(lines);
        chat.press("Сохранить");
    }

    private static String payload(Screen screen) {
        Matcher link = LINK.matcher(screen.html());
        assertThat(link.find()).as(screen.html()).isTrue();
        return link.group(1);
    }

    @Test
    void linesAreShownBackBeforeTheyAreSaved() {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say("Школа № 7; Иванова Мария Петровна; директор; +7 912 000-00-00\nчто-то непонятное");

        assertThat(chat.screen().html())
                .contains("Школа № 7: Иванова Мария Петровна, директор, +7 912 000-00-00")
                .contains("Не понял строк: 1");
        assertThat(members()).hasSize(1);
        chat.press("Сохранить");
        assertThat(members())
                .anyMatch(member -> member.name().equals("Иванова Мария Петровна") && member.role() == Role.HEAD);
    }

    @Test
    void theSameLinesAddNobodyTwice() {
        add("Школа №7, Иванова Мария Петровна, директор");
        add("школа № 7 – Иванова Мария Петровна");

        assertThat(members()).hasSize(2);
        assertThat(office.room.store().institutions().of(office.workspace().id()))
                .hasSize(1);
        assertThat(chat.screen().html()).contains("Уже были в списке: 1");
    }

    @Test
    void aLinkIsHandedOutAndJoinsWhoeverOpensIt() {
        add("Школа № 7; Иванова Мария Петровна; директор");
        chat.say("Люди");
        assertThat(chat.screen().html()).contains("бот не подключён");
        chat.press("Иванова Мария Петровна");
        chat.press("Ссылка");
        String payload = payload(chat.screen());

        Joining joining = new Joining(office.room.store());
        joining.join(
                office.room.person(7).account(),
                joining.find(payload).orElseThrow(),
                office.room.clock().instant());
        chat.say("Люди");
        assertThat(chat.screen().html()).contains("Иванова Мария Петровна – бот подключён");
    }

    @Test
    void everybodyUnconnectedGetsALinkOfTheirOwn() {
        add("Школа № 1; Иванова Мария Петровна\nШкола № 2; Сидоров Пётр Ильич\nШкола № 3");
        chat.say("Люди");
        chat.press("Ссылки всем");
        chat.press("Сделать ссылки");

        Matcher links = LINK.matcher(chat.screen().html());
        assertThat(links.results().map(found -> found.group(1))).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aNewLinkMakesTheOldOneVoid() {
        add("Школа № 7; Иванова Мария Петровна");
        chat.say("Люди");
        chat.press("Иванова Мария Петровна");
        chat.press("Ссылка");
        String old = payload(chat.screen());
        chat.press("Ссылка");
        Joining joining = new Joining(office.room.store());

        assertThat(joining.standing(
                        joining.find(old).orElseThrow(),
                        office.room.person(7).account(),
                        office.room.clock().instant()))
                .isEqualTo(Joining.Standing.VOID);
        assertThat(payload(chat.screen())).isNotEqualTo(old);
    }

    @Test
    void somebodyIsTakenOffTheListButNeverOneself() {
        add("Ковалёва Н.И.; методист");
        chat.say("Люди");
        chat.press("Ковалёва Н.И.");
        chat.press("Убрать");
        chat.press("Да, убрать");
        Member self = members().stream().filter(Member::isConnected).findFirst().orElseThrow();
        chat.pressed("1", Action.of("people.remove-yes", self.id().value()));

        assertThat(members().stream().filter(Member::active)).containsExactly(self);
    }

    @Test
    void wordsThatTellNobodyAreAskedAgain() {
        chat.say("Люди");
        chat.press("Добавить");
        chat.say("ну вот");
        assertThat(chat.screen().html()).contains("Не нашёл");
        chat.pressed("1", Action.of("people.save"));
        assertThat(members()).hasSize(1);
    }
}
